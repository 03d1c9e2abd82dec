import type { Texts } from './en.ts';
/** Icelandic. */
export declare const texts: Texts;
