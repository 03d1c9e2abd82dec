import type { parseAddress } from '../config/address.ts';

/** The attributes that load something; held back they have `data-` before them. */
const NAMES = ['src', 'srcset', 'href'];

/** `<object>` keeps its address in `data`. */
const liveName = (element: Element, name: string): string =>
  element.localName === 'object' ? 'data' : name;

/** Of a `srcset` every word, descriptors too: those pass for relative addresses. */
const addressesOf = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(/[\s,]+/) : [value];

/** Video and audio take no notice of new sources by themselves. */
const restart = (element: Element): void =>
  element.closest<HTMLMediaElement>('video,audio')?.load();

/**
 * Makes the addresses live. Gives the one that may not be made live, and then changes nothing.
 *
 * @param parse the rule for addresses, handed in so that it isn't sent twice
 */
const release = (element: Element, parse: typeof parseAddress): string | undefined => {
  const pairs = NAMES.flatMap((name) => {
    const value = element.getAttribute(`data-${name}`);
    return value === null ? [] : [[name, value] as const];
  });
  const refused = pairs
    .flatMap(([name, value]) => addressesOf(name, value))
    .find((address) => !parse(address, element.baseURI, location.href));
  if (refused === undefined) {
    // A frame that was loaded once is granted later: it must not load again.
    const fresh = pairs.filter(
      ([name, value]) => element.getAttribute(liveName(element, name)) !== value,
    );
    for (const [name, value] of fresh) element.setAttribute(liveName(element, name), value);
    if (fresh.length) restart(element);
  }
  return refused;
};

/** Takes the addresses back. A frame is taken out and put back: that ends its page and leaves no history entry. */
const empty = (element: Element): void => {
  for (const name of NAMES) element.removeAttribute(liveName(element, name));
  if (element.localName === 'iframe') {
    const place = new Text();
    element.replaceWith(place);
    place.replaceWith(element);
  }
  restart(element);
};

/** What makes frames, images and other media load, and stop. Fetched where the first of them is granted. */
export const media = { release, empty };
export type Media = typeof media;
