import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo-test.ts';
import { ran } from '../support/faulty-page.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

// Playwright turns the back/forward cache of Chromium off.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

/** Keeps in the tab whether a page came out of the cache: what comes next may be a reload. */
const note = `<script>
  addEventListener('pageshow', ({ persisted }) => { if (persisted) sessionStorage.persisted = 'yes'; });
</script>`;
const page = {
  body: pageOf({ before: note, library: libraryTag(), body: THREE_TAGS.markup }),
  // What must not be stored is not kept for the way back either.
  headers: { 'Cache-Control': 'no-cache' },
};
const answers = { '/one': page, '/two': page, ...THREE_TAGS.files };

// Over http a page has no cookie store that tells it: it has to look for itself.
const where = { host: 'www.example.test' };

const goBack = async (page: Page): Promise<void> => {
  // Playwright's own way back waits for a load that never comes.
  await page.evaluate(() => void history.back());
  await page.waitForFunction(
    () => location.pathname === '/one' && sessionStorage['persisted'] === 'yes',
  );
};

test('a page that comes back from the cache asks no more what was granted meanwhile, and runs its tags once', async ({
  serve,
}) => {
  const site = await serve(answers, where);
  await site.open('/one');
  await expect(site.banner).toBeVisible();
  await site.page.evaluate(() => Object.assign(window, { isOldPage: true }));
  await site.open('/two');
  await site.acceptAll();
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);

  await goBack(site.page);
  // By hand: in Firefox Playwright's own way of looking waits for the end of a navigation that had none.
  await site.page.waitForFunction(() => !document.querySelector('ask-first[data-state=banner]'));
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  expect(await site.page.evaluate(() => 'isOldPage' in window)).toBe(true);
  expect(await site.consentState()).toMatchObject({ source: 'sync', method: 'accept-all' });
});

test('a page that comes back from the cache takes over what was withdrawn meanwhile: it reloads, and runs nothing', async ({
  serve,
}) => {
  const site = await serve(answers, where);
  await site.open('/one');
  await site.acceptAll();
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  await site.page.evaluate(() => Object.assign(window, { isOldPage: true }));
  await site.open('/two');
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  await site.openPreferences();
  await site.reloadedBy(() => site.button('reject-all').click());

  await goBack(site.page);
  await site.page.waitForFunction(() => !('isOldPage' in window));
  expect(await site.ready()).toMatchObject({ status: 'decided', granted: ['essential'] });
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
  await expect(site.banner).toBeHidden();
});
