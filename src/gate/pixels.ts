import type { parseAddress } from '../config/address.ts';
import type { MediaPort } from './media.ts';

/** Parses without a sink of Trusted Types (HTML, "Sanitizer API"); not every browser has it. */
type SafeParser = { parseHTML?: (html: string, options: { sanitizer: object }) => Document };

/** The sanitizer that removes the least: the one that the browser takes by itself removes images. */
const LEAST = { sanitizer: {} };

const parseMarkup = (text: string): Document =>
  (Document as SafeParser).parseHTML?.(text, LEAST) ??
  new DOMParser().parseFromString(text, 'text/html');

const fired = new WeakSet<Element>();

/**
 * Requests the pixels in a gated `<noscript>`, once per page. Where scripts run its content is text, so nothing of it
 * loads by itself. Only the addresses of its images are used; whatever else stands there stays text.
 */
export const firePixels = (
  noscript: Element,
  parse: typeof parseAddress,
  refuse: MediaPort['refuse'],
): void => {
  if (fired.has(noscript)) return;
  fired.add(noscript);
  for (const image of parseMarkup(noscript.textContent).querySelectorAll('img')) {
    const address = image.getAttribute('data-src') ?? image.getAttribute('src') ?? '';
    const safe = parse(address, noscript.baseURI, location.href);
    if (safe === undefined) refuse(noscript, 'address-refused', address);
    else {
      const pixel = new Image();
      pixel.referrerPolicy = image.referrerPolicy;
      pixel.src = safe;
    }
  }
};
