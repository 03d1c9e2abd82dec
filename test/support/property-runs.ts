import { test } from '@playwright/test';
import fc from 'fast-check';

const { RUNS, SEED } = process.env;

/** What there is for a property in a browser, its smaller counterexamples included, in milliseconds. */
const TIME = 80_000;

/**
 * Tries a property of pages as often as is usual and time allows; with `RUNS=1000` so often, however long it takes.
 * What a failure prints as its seed, `SEED=…` tries again.
 */
export const assertOften = async <T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => Promise<void>,
  usual: number,
): Promise<void> => {
  const numRuns = Number(RUNS ?? usual);
  const time = RUNS ? Math.max(TIME, numRuns * 5000) : TIME;
  test.setTimeout(time + 60_000);
  let last: Promise<void> | undefined;
  try {
    await fc.assert(
      fc.asyncProperty(arbitrary, (value) => (last = property(value))),
      {
        numRuns,
        ...(SEED && { seed: Number(SEED) }),
        plugins: [fc.interruptAfterTimeLimit(time)],
      },
    );
  } finally {
    // When the time is over, the last one is still under way, and must not meet a server that has closed.
    await last?.catch(() => {});
  }
};
