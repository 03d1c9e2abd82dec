import type { Texts } from './en.ts';
/** Spanish. */
export declare const texts: Texts;
