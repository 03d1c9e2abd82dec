import type { parseAddress } from '../config/address.ts';
import type { MediaPort } from './media.ts';
/**
 * Requests the pixels in a gated `<noscript>`, once per page. Where scripts run its content is text, so nothing of it
 * loads by itself. Only the addresses of its images are used; whatever else stands there stays text.
 */
export declare const firePixels: (noscript: Element, parse: typeof parseAddress, refuse: MediaPort["refuse"]) => void;
