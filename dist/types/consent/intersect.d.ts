import type { Decision } from './decision.ts';
/**
 * One decision out of several cookies of the same name. What they agree on holds; what they disagree on counts as
 * not asked, so it is denied and asked again. Its time is the oldest of theirs. Undefined when one is not in force.
 */
export declare const intersect: (decisions: readonly (Decision | undefined)[]) => Decision | undefined;
