// The visitor, or a program, decides while what decides is on its way. Until it is there nothing starts.
import type { Page } from '@playwright/test';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import type { Answers } from '../support/serve-pages.ts';
import {
  codeTag,
  externalTag,
  inlineTag,
  libraryTag,
  pageOf,
  says,
  tagFiles,
} from '../support/small-page.ts';

const library = libraryTag({ categories: { analytics: { onWithdraw: 'none' } } });
const PIXEL = '<img src="/pixel.gif" alt="">';

/** What the page does so many tasks after this tag has run. */
const after = (tasks: number, code: string): string => `
  const { port1, port2 } = new MessageChannel();
  let left = ${tasks};
  port1.onmessage = () => (left-- ? port2.postMessage('') : (${code}));
  port2.postMessage('');`;

/** The file stays on its way, the next time that it is asked for, until the test says so. */
const keepBack = async (page: Page, name: string): Promise<() => void> => {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(`**/${name}.js`, (route) => held.then(() => route.continue()), { times: 1 });
  return letGo;
};

/** A visitor who has accepted. */
const accepted = async (serve: (answers: Answers) => Promise<ConsentPage>, answers: Answers) => {
  const site = await serve({ '/yes': pageOf({ library }), ...answers });
  await site.open('/yes');
  await site.acceptAll();
  return site;
};

test('tags that had to wait start in their order, with what they write, each once', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/\[ask-first\] unknown-category/);
  let tasks = 0;
  const writer = `${says('writer')} document.write('<script>${says('written')}<\\/script>')`;
  const site = await accepted(serve, {
    '/': () =>
      pageOf({
        library,
        body:
          codeTag('analytics', after(tasks, 'askFirst.save({ nobody: true })')) +
          codeTag('analytics', writer) +
          inlineTag('analytics', 'second', 'data-ready') +
          externalTag('analytics', 'third') +
          inlineTag('analytics', 'fourth'),
      }),
    ...tagFiles('third'),
  });

  for (tasks = 0; tasks < 9; tasks++) {
    const letGo = await keepBack(page, 'ask-first-session');
    const coming = page.waitForRequest('**/ask-first-session.js');
    await site.open('/');
    await coming;
    await page.waitForTimeout(40);
    letGo();

    await expect
      .poll(() => site.demoLog(), `hold after ${tasks} tasks`)
      .toEqual(['writer', 'written', 'second', 'third', 'fourth']);
  }
});

for (const file of ['ask-first-tags', 'ask-first-session']) {
  test(`what a tag wrote is not placed after a no, though ${file}.js was on its way`, async ({
    serve,
    page,
  }) => {
    const site = await accepted(serve, {
      '/': pageOf({
        library,
        body: codeTag('analytics', `document.write('${PIXEL}'); askFirst.rejectAll()`),
      }),
      '/pixel.gif': '',
    });
    site.forgetRequests();
    const letGo = await keepBack(page, file);
    const coming = page.waitForRequest(`**/${file}.js`);
    await site.open('/');
    await coming;
    letGo();
    await expect.poll(async () => (await site.consentState()).denied).toEqual(['analytics']);
    await site.settle();

    expect(site.requestsTo('/pixel.gif')).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
  });
}
