import { expect, test } from '../support/demo-test.ts';
import { withTags } from '../support/faulty-page.ts';
import { codeTag } from '../support/small-page.ts';

interface Watched {
  /** When each tag began and ended. */
  readonly tags: [start: number, end: number][];
  /** When the page could draw. */
  readonly frames: number[];
  /** When the visitor clicked, and when the browser had shown what that changed. */
  readonly clicks: [start: number, shown: number][];
}

const watched = 'window.watched ??= { tags: [], frames: [], clicks: [] }';

/** A vendor's tag that keeps the page busy. */
const busyTag = codeTag(
  'analytics',
  `{
    const start = performance.now();
    while (performance.now() < start + 200);
    (${watched}).tags.push([start, performance.now()]);
  }`,
);

test('a click on accept is answered on the screen before any tag runs, and the page gets its turn between tags', async ({
  serve,
  page,
}) => {
  const site = await serve(withTags(busyTag.repeat(5)));
  await site.open('/');
  await page.evaluate(`{
    ${watched};
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        if (name === 'click') watched.clicks.push([startTime, startTime + duration]);
      }
    }).observe({ type: 'event', durationThreshold: 16 });
    // The browser keeps quiet about clicks that take less than a frame.
    addEventListener('click', ({ timeStamp }) => { while (performance.now() < timeStamp + 40); });
    const draw = () => {
      watched.frames.push(performance.now());
      requestAnimationFrame(draw);
    };
    draw();
  }`);

  await site.button('accept-all').click();

  const seen = async (): Promise<Watched> => (await page.evaluate(watched)) as Watched;
  await expect.poll(async () => (await seen()).tags).toHaveLength(5);
  await expect.poll(async () => (await seen()).clicks).toHaveLength(1);
  const { tags, frames, clicks } = await seen();
  const drew = (from: number, to: number): boolean => frames.some((at) => at > from && at < to);
  const [[clicked, shown]] = clicks as [[number, number]];
  const [[firstStart, firstEnd]] = tags as [[number, number]];
  expect(drew(clicked, firstStart), 'a tag ran before the page could draw').toBe(true);
  expect(shown, 'the click had to wait for a tag').toBeLessThan(firstEnd);
  const turns = tags.slice(1).filter(([start], index) => drew(tags[index]![1], start));
  expect(turns.length, 'the page drew nothing between two tags').toBeGreaterThan(0);
});
