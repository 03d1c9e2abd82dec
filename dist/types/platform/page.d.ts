/** Throws where the page may not have cookies: a sandboxed frame, for one. */
export declare const getCookies: () => string;
/** Throws like `getCookies`. */
export declare const setCookie: (text: string) => unknown;
export declare const getCurrentScript: () => HTMLOrSVGScriptElement | null;
export declare const isLoading: () => boolean;
/** The fields of a form can shadow its methods. */
export declare const matches: (element: Element, selector: string) => boolean;
/** All matches below a root, in document order. */
export declare const queryAll: <E extends Element>(root: ParentNode, selector: string) => E[];
/** Listens on the document or the window: `window.addEventListener` can be shadowed as well. */
export declare const listen: (target: EventTarget, type: string, listener: (event: Event) => void, options?: AddEventListenerOptions) => void;
export declare const dispatch: (type: string, detail: unknown) => void;
/** Resolves when the parser has reached the end of the document, at once when it has. */
export declare const whenParsed: () => Promise<unknown>;
/** Acts at once, or in a page that is rendered ahead when the visitor really comes to it. */
export declare const whenSeen: (action: () => void) => void;
