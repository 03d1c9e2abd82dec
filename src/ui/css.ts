/** Marks a template as a style sheet: editors colour it and the build minifies it. */
export const css = String.raw;
