import type { Texts } from './en.ts';
/** Ukrainian. */
export declare const texts: Texts;
