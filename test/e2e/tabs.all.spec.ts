import type { Page } from '@playwright/test';
import { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { ran } from '../support/faulty-page.ts';
import { lookAt } from '../support/shared-cookies.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

/** For the head: keeps the names and sources of what is told, in `window.heard`. */
const listen = `<script>
  window.heard = [];
  for (const name of ['consent', 'change']) {
    document.addEventListener('ask-first:' + name, ({ detail }) => {
      const isOpen = document.querySelector('ask-first:not([data-state=closed])');
      heard.push(name + ' ' + detail.source + (isOpen ? ' before the question went' : ''));
    });
  }
</script>`;

const answers = {
  '/': pageOf({ before: listen, library: libraryTag(), body: THREE_TAGS.markup }),
  '/untagged': pageOf({ before: listen, library: libraryTag() }),
  ...THREE_TAGS.files,
};

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('an answer in one tab: the open preferences of the other go, its tags run once, and it is told once', async ({
  serve,
  context,
}) => {
  const one = await serve(answers);
  const two = new ConsentPage(await context.newPage(), one.base);
  await one.open('/');
  await two.open('/');
  await two.openPreferences();
  await one.page.bringToFront();
  await one.acceptAll();
  await lookAt(two.page);
  await expect(two.preferences).toBeHidden();
  await expect.poll(() => ran(two)).toEqual(THREE_TAGS.all);
  expect(await two.consentState()).toMatchObject({ source: 'sync', method: 'accept-all' });
  await lookAt(two.page);
  await two.settle();
  expect(await two.view()).toBe('closed');
  expect((await heard(two.page)).sort()).toEqual(['change sync', 'consent sync']);
  expect(await ran(two)).toEqual(THREE_TAGS.all);
});

test('a withdrawal in one tab: the other reloads where scripts ran, and only there', async ({
  serve,
  context,
}) => {
  const one = await serve(answers);
  const two = new ConsentPage(await context.newPage(), one.base);
  await one.open('/untagged');
  await one.acceptAll();
  await two.open('/');
  await expect.poll(() => ran(two)).toEqual(THREE_TAGS.all);

  await one.page.bringToFront();
  await two.reloadedBy(async () => {
    await one.page.evaluate(() => window.askFirst.withdraw('marketing'));
    await lookAt(two.page);
  });
  await expect.poll(() => two.demoLog()).toEqual(THREE_TAGS.analytics);
  await two.settle();
  expect(await two.demoLog()).toEqual(THREE_TAGS.analytics);
  expect((await two.consentState()).denied).toEqual(['marketing']);
  await expect(two.banner).toBeHidden();
  expect(await heard(one.page)).toEqual([
    'change user',
    'consent user',
    'change api',
    'consent api',
  ]);
});

test('cookies cleared by the visitor: an open tab grants nothing any more, and asks again', async ({
  serve,
  context,
}) => {
  const site = await serve(answers);
  await site.open('/');
  await site.acceptAll();
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  await site.reloadedBy(async () => {
    await context.clearCookies();
    await lookAt(site.page);
  });
  await expect(site.banner).toBeVisible();
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
  expect((await site.consentState()).status).toBe('undecided');
});
