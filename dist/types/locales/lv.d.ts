import type { Texts } from './en.ts';
/** Latvian. */
export declare const texts: Texts;
