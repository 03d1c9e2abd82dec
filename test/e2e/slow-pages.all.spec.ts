import type { Page } from '@playwright/test';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { seed } from '../support/seed.ts';
import type { Answers } from '../support/serve-pages.ts';
import { externalTag, inlineTag, libraryTag, says, tagFiles } from '../support/small-page.ts';

type Serve = (answers: Answers) => Promise<ConsentPage & { readonly served: readonly string[] }>;

const YES = { analytics: true, functional: true, marketing: true };

const media = ({ served }: { served: readonly string[] }): string[] =>
  served.filter((path) => /^\/(tags|film)/.test(path)).sort();

/** A page that arrives in pieces: the first at once, each other when it is told to. */
const inPieces = async (serve: Serve, page: Page, ...pieces: readonly string[]) => {
  let send = (): void => {};
  const body = async function* (): AsyncGenerator<string> {
    for (const [index, piece] of pieces.entries()) {
      if (index) await new Promise<void>((resolve) => (send = resolve));
      yield piece;
    }
  };
  const site = await serve({
    '/': () => ({ body: body() }),
    '/film': '<p>A film</p>',
    ...tagFiles('first'),
  });
  return Object.assign(site, {
    start: () => page.goto(site.base, { waitUntil: 'commit' }),
    sendMore: () => send(),
  });
};

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  ${libraryTag()}<body><h1>A page</h1>`;

test('the tags of a page run while the rest of it is on its way, those of the rest when they are here', async ({
  serve,
  page,
}) => {
  const site = await inPieces(
    serve,
    page,
    `${head}${externalTag('analytics', 'first')}${inlineTag('analytics', 'second')}<p>More to come`,
    `<p>The rest${inlineTag('analytics', 'third')}<iframe data-category="marketing" data-src="/film"></iframe>`,
  );
  await seed(page, site.base, YES);
  await site.start();
  await expect.poll(() => site.demoLog()).toEqual(['first', 'second']);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  expect(media(site)).toEqual(['/tags/first.js']);

  site.sendMore();
  await expect.poll(() => site.demoLog()).toEqual(['first', 'second', 'third']);
  await expect.poll(() => media(site)).toEqual(['/film', '/tags/first.js']);
});

test('an inline tag is not run half, even when others add to the page meanwhile', async ({
  serve,
  page,
}) => {
  const site = await inPieces(
    serve,
    page,
    `${head}${inlineTag('analytics', 'first')}<p>Some text</p>
     <script type="text/plain" data-category="analytics" id="slow">${says('half')}`,
    `${says('whole')}</script>${inlineTag('analytics', 'last')}`,
  );
  await seed(page, site.base, YES);
  await site.start();
  await expect.poll(() => page.locator('#slow').textContent()).toContain('half');
  await expect.poll(() => site.demoLog()).toEqual(['first']);
  // As vendors do. Something stands behind the tag now.
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await site.settle();
  expect(await site.demoLog()).toEqual(['first']);

  site.sendMore();
  await expect.poll(() => site.demoLog()).toEqual(['first', 'half', 'whole', 'last']);
});

test('who says yes before the page is all here gets the tags of both parts', async ({
  serve,
  page,
}) => {
  const site = await inPieces(
    serve,
    page,
    `${head}${inlineTag('analytics', 'first')}<p>More to come`,
    `<p>The rest${inlineTag('analytics', 'second')}`,
  );
  await site.start();
  await expect(site.banner).toBeVisible();
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toEqual(['first']);

  site.sendMore();
  await expect.poll(() => site.demoLog()).toEqual(['first', 'second']);
});
