import type { Texts } from './en.ts';
/** Greek. */
export declare const texts: Texts;
