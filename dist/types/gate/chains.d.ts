/**
 * Appends to queues that run side by side: within one, each action waits for those before it, and one that rejects
 * stops nobody. Gives whether it is not the first.
 */
export type Append = (categories: readonly string[], action: () => Promise<void>) => boolean;
/**
 * One chain for each set of categories. What needs several waits for the chains of each of them, but holds up only
 * those that need the same: a vendor of analytics that never answers must not delay marketing.
 */
export declare const createChains: () => Append;
