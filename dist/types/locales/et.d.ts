import type { Texts } from './en.ts';
/** Estonian. */
export declare const texts: Texts;
