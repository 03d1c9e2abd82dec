import type { Route } from '@playwright/test';
import { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { lookAt } from '../support/shared-cookies.ts';
import { codeTag, inlineTag, libraryTag, pageOf } from '../support/small-page.ts';

const answers = {
  '/': pageOf({
    library: libraryTag({ categories: { analytics: { onWithdraw: 'none' }, marketing: {} } }),
    body: inlineTag('analytics', 'first'),
  }),
};

/** A visitor with two tabs, who has accepted; to the second, what decides comes when `answer` says so. */
const twoTabs = async (
  one: ConsentPage,
  answer: (route: Route) => Promise<void>,
): Promise<ConsentPage> => {
  await one.open('/');
  await one.acceptAll();
  const two = new ConsentPage(await one.page.context().newPage(), one.base);
  await two.page.route('**/ask-first-session.js', answer);
  await two.open('/');
  await expect.poll(() => two.demoLog()).toEqual(['first']);
  await one.page.bringToFront();
  return two;
};

test('a withdrawal in another tab holds at once, though what takes it over is still on its way', async ({
  serve,
}) => {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const one = await serve(answers);
  const two = await twoTabs(one, (route) => held.then(() => route.continue()));

  await one.page.evaluate(() => window.askFirst.withdraw('analytics'));
  await lookAt(two.page);
  await two.page.evaluate(
    (html) => document.body.append(document.createRange().createContextualFragment(html)),
    inlineTag('analytics', 'late') + codeTag('marketing', `demoLog.push('other')`),
  );
  await two.settle();
  expect(await two.demoLog()).toEqual(['first']);
  letGo();

  await expect.poll(() => two.demoLog()).toEqual(['first', 'other']);
  await two.settle();
  expect(await two.demoLog()).toEqual(['first', 'other']);
  expect((await two.consentState()).denied).toEqual(['analytics']);
});

test('a tab that cannot take over what another decided grants nothing, and leaves the answer as it is', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] decision-failed/, /Failed to load resource/);
  const one = await serve(answers);
  const two = await twoTabs(one, (route) => route.abort());

  await one.page.evaluate(() => window.askFirst.withdraw('analytics'));
  await lookAt(two.page);

  await expect.poll(async () => (await two.consentState()).granted).toEqual(['essential']);
  expect((await one.open('/')).granted).toEqual(['essential', 'marketing']);
});

test('a no that is said here holds at once, too; after a call that decides nothing all goes on', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/\[ask-first\] unknown-category/);
  const onWithdraw = 'none';
  const site = await serve({
    '/': pageOf({
      library: libraryTag({ categories: { analytics: { onWithdraw }, marketing: { onWithdraw } } }),
    }),
  });
  const come = (category: string, name: string): Promise<void> =>
    page.evaluate(
      (html) => document.body.append(document.createRange().createContextualFragment(html)),
      inlineTag(category, name),
    );
  await site.open('/');
  await site.acceptAll();
  for (const [call, ran] of [
    [() => void window.askFirst.save({ nobody: true }), ['while', 'other']],
    [() => void window.askFirst.withdraw('analytics'), ['other']],
  ] as const) {
    let letGo!: () => void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/ask-first-session.js', (route) => held.then(() => route.continue()));
    await site.open('/');
    await page.evaluate(call);
    await come('analytics', 'while');
    await come('marketing', 'other');
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    letGo();

    await expect.poll(async () => (await site.demoLog()).sort()).toEqual([...ran].sort());
    await site.settle();
    expect((await site.demoLog()).sort()).toEqual([...ran].sort());
    await page.unroute('**/ask-first-session.js');
  }
});
