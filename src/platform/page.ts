/*
 * The document, read past whatever markup put in the way: an element with `name="cookie"` or `id="body"` shadows
 * `document.cookie` and `document.body` (HTML, "DOM clobbering"). The accessors of the prototype can't be shadowed.
 * Looked up at each call: on a server there is no document, and importing must do nothing.
 */
const read = (key: string): unknown => Reflect.get(Document.prototype, key, document);

/** Throws where the page may not have cookies: a sandboxed frame, for one. */
export const getCookies = (): string => read('cookie') as string;
/** Throws like `getCookies`. */
export const setCookie = (text: string): unknown =>
  Reflect.set(Document.prototype, 'cookie', text, document);
export const getCurrentScript = (): HTMLOrSVGScriptElement | null =>
  read('currentScript') as HTMLOrSVGScriptElement | null;
export const isLoading = (): boolean => read('readyState') === 'loading';

/** The fields of a form can shadow its methods. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** All matches below a root, in document order. */
export const queryAll = <E extends Element>(root: ParentNode, selector: string): E[] => [
  ...(root === document ? Document.prototype : root).querySelectorAll.call<
    ParentNode,
    [string],
    NodeListOf<E>
  >(root, selector),
];

/** Listens on the document or the window: `window.addEventListener` can be shadowed as well. */
export const listen = (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options?: AddEventListenerOptions,
): void => EventTarget.prototype.addEventListener.call(target, type, listener, options);

export const dispatch = (type: string, detail: unknown): void => {
  EventTarget.prototype.dispatchEvent.call(
    document,
    new CustomEvent(type, { detail, bubbles: true }),
  );
};

/** Resolves when the parser has reached the end of the document, at once when it has. */
export const whenParsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (isLoading()) listen(document, 'DOMContentLoaded', resolve);
    else resolve(0);
  });

/** Acts at once, or in a page that is rendered ahead when the visitor really comes to it. */
export const whenSeen = (action: () => void): void => {
  if (read('prerendering')) listen(document, 'prerenderingchange', action, { once: true });
  else action();
};
