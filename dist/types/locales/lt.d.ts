import type { Texts } from './en.ts';
/** Lithuanian. */
export declare const texts: Texts;
