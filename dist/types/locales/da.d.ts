import type { Texts } from './en.ts';
/** Danish. */
export declare const texts: Texts;
