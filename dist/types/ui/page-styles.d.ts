/** What the interface asks of the page's own box, in a sheet of its own: no attribute of `<html>` is touched. */
export interface PageStyles {
    /** The page stands still under a dialog, and keeps its width where the scroll bar takes room. */
    lock(): void;
    /** What gets the focus isn't scrolled behind the banner (WCAG 2.4.11). */
    pad(edge: 'start' | 'end', height: number): void;
    /** The page is as it was. */
    release(): void;
}
/** Nothing happens before the first call. */
export declare const pageStyles: () => PageStyles;
