import type { Page } from '@playwright/test';
import { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { ran } from '../support/faulty-page.ts';
import { lookAt } from '../support/shared-cookies.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

const HOUR = 36e5;

/** For the head: the clock of the machine, for all pages that are open. `setClockBack` sets it back. */
const clock = `<script>
  const now = Date.now;
  Date.now = () => now() - (localStorage.back || 0);
</script>`;

const answers = {
  '/': pageOf({ before: clock, library: libraryTag(), body: THREE_TAGS.markup }),
  ...THREE_TAGS.files,
};

const setClockBack = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((back) => localStorage.setItem('back', `${back}`), milliseconds);

test('a clock that is set back by a month changes nothing on the open page; the next one asks again', async ({
  serve,
}) => {
  const site = await serve(answers);
  await site.open('/');
  await site.acceptAll();
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  const before = await site.consentState();
  await setClockBack(site.page, 30 * 24 * HOUR);
  await lookAt(site.page);
  await site.settle();
  expect(await site.consentState()).toEqual(before);
  expect(await ran(site)).toEqual(THREE_TAGS.all);

  expect((await site.reload()).status).toBe('undecided');
  await expect(site.banner).toBeVisible();
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
  await site.rejectAll();
  expect(await site.reload()).toMatchObject({ status: 'decided', granted: ['essential'] });
});

for (const [what, back] of [
  ['an hour', HOUR],
  ['a week', 7 * 24 * HOUR],
] as const) {
  test(`a withdrawal in another tab after the clock was set back by ${what} holds`, async ({
    serve,
    context,
  }) => {
    const one = await serve(answers);
    const two = new ConsentPage(await context.newPage(), one.base);
    await two.open('/');
    await one.open('/');
    await one.acceptAll();
    await lookAt(two.page);
    await expect.poll(() => ran(two)).toEqual(THREE_TAGS.all);

    await setClockBack(one.page, back);
    await one.reloadedBy(async () => {
      await two.reloadedBy(() => two.page.evaluate(() => void window.askFirst.rejectAll()));
      await lookAt(one.page);
    });
    for (const tab of [one, two, await reopened(two)]) {
      expect(await tab.consentState()).toMatchObject({ status: 'decided', granted: ['essential'] });
    }
    await one.settle();
    expect(await one.demoLog()).toEqual([]);
  });
}

const reopened = async (tab: ConsentPage): Promise<ConsentPage> => {
  await tab.reload();
  return tab;
};
