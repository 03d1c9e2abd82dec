import type { Texts } from './en.ts';
/** Croatian. */
export declare const texts: Texts;
