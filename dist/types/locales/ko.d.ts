import type { Texts } from './en.ts';
/** Korean. */
export declare const texts: Texts;
