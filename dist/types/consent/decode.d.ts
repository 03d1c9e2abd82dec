import type { Decision } from './decision.ts';
/**
 * The decision in a cookie's value, or undefined for anything that `encode` could not have written: one record has
 * one form. Linear in the length of the text; never throws.
 */
export declare const decode: (value: string) => Decision | undefined;
