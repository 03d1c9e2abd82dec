import type { Config } from '../config/config.ts';
/** 30 bits that change with the `revision` or the policy's `version`: either one asks everybody again. */
export declare const editionOf: ({ revision, policy }: Config) => number;
