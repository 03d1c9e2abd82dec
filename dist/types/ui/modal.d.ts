/** What a dialog needs of the rest: how to leave it, and the sheet for the page's own box. */
export interface Around {
    readonly pageSheet: CSSStyleSheet;
    /** Escape was pressed, or the phone's back button. */
    escape(): void;
    /** Nobody can see the dialog. */
    hide(): void;
}
/** Makes the dialog of a root modal, once; the page stands still behind it for as long as somebody can see it. */
export declare const modal: (root: ShadowRoot, { pageSheet, escape, hide }: Around) => void;
