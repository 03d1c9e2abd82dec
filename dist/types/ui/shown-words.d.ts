/**
 * What the visitor can read at this moment, line by line: of the view itself, and what the page has put into its slots.
 *
 * @param root the view's
 */
export declare const shownWords: (host: HTMLElement, root: ShadowRoot) => {
    language: string;
    text: string;
};
