import type { Texts } from './en.ts';
/** Italian. */
export declare const texts: Texts;
