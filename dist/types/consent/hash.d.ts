/**
 * A 32-bit hash of a text: FNV-1a with a final mix, so that ids that differ in their last letter only are spread
 * over the whole range. No protection against forgery and not meant as one.
 */
export declare const hash: (text: string) => number;
