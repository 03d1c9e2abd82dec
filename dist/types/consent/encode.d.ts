import type { Decision } from './decision.ts';
/** What goes into a cookie: a decision whose answers are listed. */
export interface Answers extends Omit<Decision, 'answer' | 'count' | 'dots'> {
    /** See `Decision`; default: 0. */
    readonly dots?: number;
    /** Pairs of id and answer; an id stands once. */
    readonly answers: readonly (readonly [id: string, granted: boolean])[];
}
/** The cookie's value for a decision. */
export declare const encode: ({ decidedAt, method, signal, dots, edition, fingerprint, answers, }: Answers) => string;
