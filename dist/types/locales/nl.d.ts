import type { Texts } from './en.ts';
/** Dutch. */
export declare const texts: Texts;
