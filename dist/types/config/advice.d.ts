import type { Config } from './config.ts';
/** What is allowed and may still be a mistake; each with its place. */
export declare const adviceOn: (config: Config) => string[];
