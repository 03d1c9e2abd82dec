import type { Texts } from './en.ts';
/** Slovenian. */
export declare const texts: Texts;
