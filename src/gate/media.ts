import type { parseAddress } from '../config/address.ts';
import type { Fault } from '../consent/fault.ts';
import { firePixels } from './pixels.ts';

/** What of the gate its part for media needs. */
export interface MediaPort {
  isGranted(condition: string): boolean;
  /** Tells of an element that isn't looked at again. */
  refuse(element: Element, code: Fault['code'], found?: unknown): void;
  report(fault: Fault, element?: Element): void;
  /** Runs what an element may let fail. */
  attempt(element: Element, action: () => unknown): Promise<void>;
  /** The rule for addresses, handed in so that it isn't sent twice. */
  readonly parseAddress: typeof parseAddress;
  /** Gets the frames that are held back, whenever they may have changed. */
  onHeldFrames(frames: readonly HTMLElement[]): void;
}

/** Makes frames, images and other media load, and stop. */
export interface Media {
  /** What the visitor asked to see this once, whatever was decided. */
  readonly once: Set<Element>;
  /** Goes over all gated media of the page, each with what it waits for. */
  update(waiting: readonly (readonly [element: Element, condition: string])[]): void;
}

/** What loads something by itself. Others carry `data-src` for scripts of the page. */
const KINDS = /^(iframe|img|video|audio|source|embed|object|link|noscript)$/;

/** The attributes that load something; held back they have `data-` before them. */
const NAMES = ['src', 'srcset', 'href'];

/** On frames that a placeholder has made inert: copies of them are not the page's own. */
const COVERED = 'data-ask-first-covered';

/** `<object>` keeps its address in `data`. */
const liveName = (element: Element, name: string): string =>
  element.localName === 'object' ? 'data' : name;

/** Of a `srcset` every word, descriptors too: those pass for relative addresses. */
const addressesOf = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(/[\s,]+/) : [value];

/** Video and audio take no notice of new sources by themselves. */
const restart = (element: Element): void =>
  element.closest<HTMLMediaElement>('video,audio')?.load();

/** What shows a page of its own. */
const isFrame = ({ localName }: Element): boolean => /^(iframe|embed|object)$/.test(localName);

/** Does one of its addresses live? Routers put copies of elements into the page that were loaded once. */
const isLive = (element: Element): boolean =>
  NAMES.some((name) => {
    const address = element.getAttribute(`data-${name}`);
    return address !== null && element.getAttribute(liveName(element, name)) === address;
  });

/** Takes the addresses back. A frame is taken out and put back: that ends its page and leaves no history entry. */
const empty = (element: Element): void => {
  for (const name of NAMES) element.removeAttribute(liveName(element, name));
  if (isFrame(element)) {
    const place = new Text();
    element.replaceWith(place);
    place.replaceWith(element);
  }
  restart(element);
};

export const createMedia = ({
  isGranted,
  refuse,
  report,
  attempt,
  parseAddress: parse,
  onHeldFrames,
}: MediaPort): Media => {
  const live = new Set<Element>();
  const once = new Set<Element>();
  /** The addresses that were made live. What the page puts there later is the page's. */
  const released = new WeakMap<Element, ReadonlyMap<string, string>>();
  /** Frames that had a placeholder when they were last looked at. */
  const covered = new WeakSet<Element>();
  let before: readonly Element[] = [];

  /** Makes the addresses live. With one that may not be, it changes nothing. */
  const release = (element: Element): void => {
    const pairs = NAMES.flatMap((name) => {
      const value = element.getAttribute(`data-${name}`);
      return value === null ? [] : [[name, value] as const];
    });
    const refused = pairs
      .flatMap(([name, value]) => addressesOf(name, value))
      .find((address) => !parse(address, element.baseURI, location.href));
    if (refused !== undefined) {
      refuse(element, 'address-refused', refused);
      return;
    }
    const known = released.get(element);
    // What is live already must not load again.
    const fresh = pairs.filter(
      ([name, value]) =>
        known?.get(name) !== value && element.getAttribute(liveName(element, name)) !== value,
    );
    released.set(element, new Map(pairs));
    for (const [name, value] of fresh) element.setAttribute(liveName(element, name), value);
    if (fresh[0]) restart(element);
    // A copy of a frame that was covered.
    if (element.hasAttribute(COVERED)) element.toggleAttribute('inert', false);
    element.removeAttribute(COVERED);
  };

  /** A frame with a live address began to load before anybody could hold it. From now on it is held. */
  const hold = (frame: Element): void => {
    const address = frame.getAttribute('src');
    if (frame.hasAttribute('data-src') || address === null) return;
    report({ code: 'address-live', found: address }, frame);
    frame.setAttribute('data-src', address);
  };

  /** One that waits with another address than the live one: a page of the site may stand there meanwhile. */
  const stop = (frame: Element): void => {
    const found = frame.getAttribute('src') ?? '';
    const address = parse(found, frame.baseURI, location.href);
    if (live.has(frame) || !address || new URL(address).origin === location.origin) return;
    report({ code: 'address-live', found }, frame);
    live.add(frame);
  };

  /** Another list than before, or a placeholder that somebody took away. */
  const hasChanged = (held: readonly Element[]): boolean => {
    const isSame = held.length === before.length && held.every((one, at) => one === before[at]);
    before = held;
    let isBare = false;
    for (const frame of held) {
      const isCovered = frame.previousElementSibling?.localName === 'ask-first-embed';
      isBare ||= !isCovered && covered.has(frame);
      if (isCovered) covered.add(frame);
      else covered.delete(frame);
    }
    return !isSame || isBare;
  };

  const update: Media['update'] = (waiting) => {
    const mayLoad = new Set<Element>();
    const held: HTMLElement[] = [];
    for (const [element, condition] of waiting) {
      if (!element.isConnected || !KINDS.test(element.localName)) continue;
      if (element.localName === 'iframe') hold(element);
      if (isLive(element)) live.add(element);
      if (once.has(element) || isGranted(condition)) mayLoad.add(element);
      else if (element.localName === 'iframe') {
        stop(element);
        held.push(element as HTMLElement);
      }
    }
    for (const element of live) {
      if (mayLoad.has(element)) continue;
      live.delete(element);
      once.delete(element);
      released.delete(element);
      void attempt(element, () => empty(element));
    }
    for (const element of mayLoad) {
      const isNew = !live.has(element);
      live.add(element);
      void attempt(element, () => {
        if (element.localName !== 'noscript') release(element);
        else if (isNew) firePixels(element, parse, refuse);
      });
    }
    // Once, and not at every change of the page: the interface may not be had.
    if (hasChanged(held)) onHeldFrames(held);
  };

  return { once, update };
};
