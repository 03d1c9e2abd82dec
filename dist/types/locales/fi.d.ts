import type { Texts } from './en.ts';
/** Finnish. */
export declare const texts: Texts;
