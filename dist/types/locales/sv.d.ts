import type { Texts } from './en.ts';
/** Swedish. */
export declare const texts: Texts;
