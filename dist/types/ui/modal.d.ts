/**
 * Makes the dialog of a root modal, once; the page stands still behind it for as long as somebody can see it.
 *
 * @param pageSheet for the page's own box
 * @param hide nobody can see the dialog
 * @param escape Escape was pressed, or the phone's back button
 */
export declare const modal: (root: ShadowRoot, pageSheet: CSSStyleSheet, hide: () => void, escape: () => void) => void;
