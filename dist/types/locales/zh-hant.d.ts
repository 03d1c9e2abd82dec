import type { Texts } from './en.ts';
/** Chinese, traditional, as in Taiwan. */
export declare const texts: Texts;
