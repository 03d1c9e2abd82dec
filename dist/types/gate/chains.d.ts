/** Queues that run side by side; within one, each action waits for those before it. */
export interface Chains {
    /** Was anything of these categories queued before? */
    hasBegun(categories: readonly string[]): boolean;
    /** Runs the action after all before it. One that rejects stops nobody. */
    append(categories: readonly string[], action: () => Promise<void>): void;
}
/**
 * One chain for each set of categories. What needs several waits for the chains of each of them, but holds up only
 * those that need the same: a vendor of analytics that never answers must not delay marketing.
 */
export declare const createChains: () => Chains;
