import type { Method } from './state.ts';
/** A decision as it was read back: when and how it was made, and what was answered. */
export interface Decision {
    /** Milliseconds since 1970, UTC. */
    readonly decidedAt: number;
    readonly method: Method;
    /** A privacy signal was on when it was made. */
    readonly signal: boolean;
    /** How many dots the cookie's domain has, where the widest was looked for; 0: this host only, and up to 3. */
    readonly dots: number;
    /** Stands for the revision and the policy's version it was made under: see `editionOf`. */
    readonly edition: number;
    /** Stands for the whole configuration, when that was found without fault: see `fingerprintOf`. Else 0. */
    readonly fingerprint: number;
    /** How many ids were asked. */
    readonly count: number;
    /** The answer for a category's or service's id; undefined when that was not asked. */
    readonly answer: (id: string) => boolean | undefined;
}
