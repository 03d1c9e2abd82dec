import type { Texts } from './en.ts';
/** Romanian. */
export declare const texts: Texts;
