import type { Decision } from './decision.ts';
/** What goes into a cookie: a decision whose answers are listed. */
export interface Answers extends Omit<Decision, 'answer'> {
    /** Pairs of id and answer. */
    readonly answers: Iterable<readonly [id: string, granted: boolean]>;
}
/** The cookie's value for a decision. */
export declare const encode: ({ answers, ...decision }: Answers) => string;
/**
 * The decision in a cookie's value, or undefined for anything that `encode` could not have written. Linear in the
 * length of the text; never throws.
 */
export declare const decode: (value: string) => Decision | undefined;
