/** Marks a template as a style sheet: editors colour it and the build minifies it. */
export declare const css: (template: {
    raw: readonly string[] | ArrayLike<string>;
}, ...substitutions: any[]) => string;
