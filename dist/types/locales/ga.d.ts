import type { Texts } from './en.ts';
/** Irish. */
export declare const texts: Texts;
