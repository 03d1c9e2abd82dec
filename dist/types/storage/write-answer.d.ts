import type { Config } from '../config/config.ts';
/** Writes the answer and reads it back: false when the browser did not keep exactly this one. Never throws. */
export declare const writeAnswer: (config: Config, value: string, expires: Date) => boolean;
