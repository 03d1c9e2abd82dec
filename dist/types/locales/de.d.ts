import type { Texts } from './en.ts';
/** German. */
export declare const texts: Texts;
