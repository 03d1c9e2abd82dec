import type { Texts } from './en.ts';
/** Polish. */
export declare const texts: Texts;
