import type { Texts } from './en.ts';
/** Japanese. */
export declare const texts: Texts;
