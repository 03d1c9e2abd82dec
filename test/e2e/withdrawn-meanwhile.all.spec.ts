import { expect, test } from '../support/demo-test.ts';
import { codeTag, libraryTag, pageOf } from '../support/small-page.ts';

/** Says no so many tasks after the first tag has run. */
const sayNoAfter = (tasks: number): string => `
  const { port1, port2 } = new MessageChannel();
  let left = ${tasks};
  port1.onmessage = () => (left-- ? port2.postMessage('') : askFirst.rejectAll());
  port2.postMessage('');`;

const SAYS_IF_GRANTED = `(window.grantedAtStart ??= []).push(askFirst.has('analytics'))`;

for (const [kind, attributes] of [
  ['tag', ''],
  ['tag that waits for events', 'data-ready'],
] as const) {
  test(`no ${kind} starts after a no, in whatever moment it is said`, async ({ serve, page }) => {
    let tasks = 0;
    const site = await serve({
      '/': () =>
        pageOf({
          library: libraryTag({ categories: { analytics: { onWithdraw: 'none' } } }),
          body: [sayNoAfter(tasks), SAYS_IF_GRANTED, SAYS_IF_GRANTED, SAYS_IF_GRANTED]
            .map((code) => codeTag('analytics', code, attributes))
            .join(''),
        }),
    });
    const late: number[] = [];

    for (tasks = 0; tasks < 12; tasks++) {
      await page.context().clearCookies();
      await site.open('/');
      await page.evaluate(() => void window.askFirst.acceptAll());
      await page.waitForFunction(() => window.askFirst.record()?.method === 'reject-all');
      await page.waitForTimeout(50);
      const granted = await page.evaluate(() => Reflect.get(window, 'grantedAtStart') ?? []);
      if ((granted as boolean[]).includes(false)) late.push(tasks);
    }

    expect(late, 'tasks after which a no was not heard').toEqual([]);
  });
}
