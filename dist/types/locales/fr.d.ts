import type { Texts } from './en.ts';
/** French. */
export declare const texts: Texts;
