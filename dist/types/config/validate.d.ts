import type { Config } from './config.ts';
import type { Problem } from './problem.ts';
/** A frozen copy of the sound parts of `input`, without prototypes, and every fault there is. Never throws. */
export declare const validate: (input: unknown) => {
    config: Config;
    problems: Problem[];
};
