import type { Mount } from './port.ts';
/** Puts the interface into the page. What a first visit doesn't need arrives when it is needed. */
export declare const mount: Mount;
