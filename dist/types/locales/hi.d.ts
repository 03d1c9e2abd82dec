import type { Texts } from './en.ts';
/** Hindi. */
export declare const texts: Texts;
