import type { Texts } from './en.ts';
/** Czech. */
export declare const texts: Texts;
