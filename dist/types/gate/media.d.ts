import type { parseAddress } from '../config/address.ts';
/** What makes frames, images and other media load, and stop. Fetched where the first of them is granted. */
export declare const media: {
    release: (element: Element, parse: typeof parseAddress) => string | undefined;
    empty: (element: Element) => void;
};
export type Media = typeof media;
