import type { Texts } from './en.ts';
/** Portuguese, as in Portugal. */
export declare const texts: Texts;
