import type { Texts } from './en.ts';
/** Chinese, simplified. */
export declare const texts: Texts;
