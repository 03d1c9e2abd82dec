import type { Config } from '../config/config.ts';
/**
 * Writes the answer and reads it back. Never throws.
 *
 * @param valueFor the value for a domain with so many dots, 0 for this host only: see `Decision`
 * @returns the value that the browser keeps; undefined when it did not keep exactly this one
 */
export declare const writeAnswer: (config: Config, valueFor: (dots: number) => string, expires: Date) => string | undefined;
