import type { Verdict } from './standing.ts';
/**
 * What `has()` takes: an id or an expression of the tags' language (`'analytics | marketing'`), or these nested.
 * `{ all: [] }` is true, `{ any: [] }` is false, `not` is plain negation.
 */
export type Condition = string | {
    readonly all: readonly Condition[];
} | {
    readonly any: readonly Condition[];
} | {
    readonly not: Condition;
};
type Verdicts = (id: string) => Verdict | undefined;
/** The ids that an expression names. */
export declare const idsOf: (expression: string) => readonly string[];
/**
 * Does an expression of the tags' language hold? Space, comma and newline mean *and*; `|` is weaker and means *or*;
 * `!x`: a decision covered `x` and did not grant it. An expression with an id that is not configured never holds.
 */
export declare const holds: (expression: string, verdict: Verdicts) => boolean;
/** Evaluates what `has()` was given. Anything malformed is false. */
export declare const evaluate: (condition: Condition, verdict: Verdicts) => boolean;
export {};
