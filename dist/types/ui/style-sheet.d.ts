/** A constructed style sheet: a policy of `style-src 'self'` allows it, where it refuses `<style>`. */
export declare const styleSheet: (text?: string) => CSSStyleSheet;
