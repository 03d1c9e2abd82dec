/** What a control of the page can ask for. */
export type Command = 'preferences' | 'accept-all' | 'reject-all';
/**
 * The site's own controls: `data-ask-first` on anything that can be clicked, and links to `#ask-first`. One
 * listener on the document, so that elements that come later work too, in shadow roots as well.
 */
export declare const watchControls: (obey: (command: Command, event: Event, control: Element) => void, signal: AbortSignal) => void;
/** Did the visitor come here by a link to `#ask-first`? */
export declare const isAskedForByAddress: () => boolean;
