interface Scheduler {
  yield?: () => Promise<void>;
}

/** The next task: the browser may paint and answer the visitor before it. */
export const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // Where browsers have none, a form of that name with such a field may stand there.
  return scheduler?.yield?.call ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/**
 * After the next frame is on the screen, so that a click on "accept" is answered before any tag runs (INP). In a
 * page that isn't visible no frame ever comes; 100 ms do instead.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
