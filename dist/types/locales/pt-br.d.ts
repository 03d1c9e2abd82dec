import type { Texts } from './en.ts';
/** Brazilian Portuguese. */
export declare const texts: Texts;
