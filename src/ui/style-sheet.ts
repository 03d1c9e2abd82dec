/** A constructed style sheet: a policy of `style-src 'self'` allows it, where it refuses `<style>`. */
export const styleSheet = (text = ''): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
