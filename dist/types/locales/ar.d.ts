import type { Texts } from './en.ts';
/** Arabic. */
export declare const texts: Texts;
