/**
 * Appends to queues that run side by side: within one, each action waits for those before it, and one that rejects
 * stops nobody. Gives whether it is not the first.
 */
export type Append = (categories: readonly string[], action: () => Promise<void>) => boolean;

/**
 * One chain for each set of categories. What needs several waits for the chains of each of them, but holds up only
 * those that need the same: a vendor of analytics that never answers must not delay marketing.
 */
export const createChains = (): Append => {
  const ends = new Map<string, Promise<unknown>>();
  return (categories, action) => {
    const key = categories.join();
    const before = [key, ...categories].flatMap((each) => ends.get(each) ?? []);
    ends.set(
      key,
      Promise.all(before)
        .then(action)
        .catch(() => {}),
    );
    return !!before[0];
  };
};
