import type { Texts } from './en.ts';
/** Turkish. */
export declare const texts: Texts;
