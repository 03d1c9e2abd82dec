/**
 * May the tag run on a page whose scripts carry a nonce? Re-inserting a script makes it "not parser-inserted", and
 * under `strict-dynamic` the browser would trust it whatever nonce it has. So the rule is ours to keep: the same
 * nonce, on an element that CSP calls nonceable: no attribute that could be the start of a tag swallowed by
 * dangling markup (CSP3, "Is element nonceable?").
 *
 * @param nonce that of the library's own script; undefined when the page has none; `required`: there must be one,
 * and it is not known, so nothing may run
 */
export const hasNonce = (element: HTMLElement, nonce: string | undefined): boolean =>
  !nonce ||
  (element.nonce === nonce &&
    nonce !== 'required' &&
    [...element.attributes].every(({ name, value }) => !/<(script|style)/i.test(name + value)));
