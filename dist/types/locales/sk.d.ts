import type { Texts } from './en.ts';
/** Slovak. */
export declare const texts: Texts;
