import type { Texts } from './en.ts';
/** Hebrew. */
export declare const texts: Texts;
