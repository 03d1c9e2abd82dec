import type { Decision } from './decision.ts';
/**
 * The decision in a cookie's value, or undefined where its check value does not fit. Linear in the length of the
 * text; never throws.
 */
export declare const decode: (value: string) => Decision | undefined;
