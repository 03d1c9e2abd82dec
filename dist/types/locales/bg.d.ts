import type { Texts } from './en.ts';
/** Bulgarian. */
export declare const texts: Texts;
