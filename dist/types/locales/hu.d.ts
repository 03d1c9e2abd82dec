import type { Texts } from './en.ts';
/** Hungarian. */
export declare const texts: Texts;
