import type { Texts } from './en.ts';
/** Maltese. */
export declare const texts: Texts;
