import type { Page } from '@playwright/test';
import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { codes, listenToErrors } from '../support/faulty-page.ts';
import { seed } from '../support/seed.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';

const CONFIG: Config = { categories: { marketing: { onWithdraw: 'none' } } };

const pixel = (attributes: string): string =>
  `<noscript data-category="marketing"><img height="1" width="1" style="display:none" ${attributes}></noscript>`;

const answers = (body: string, headers: Record<string, string> = {}) => ({
  '/': { body: pageOf({ before: listenToErrors, library: libraryTag(CONFIG), body }), headers },
  ...Object.fromEntries(
    ['', '-deep', '-last', '-frame', '-ungated'].map((name) => [`/pixel${name}.gif`, '']),
  ),
});

const TRUSTED_TYPES = { 'Content-Security-Policy': "require-trusted-types-for 'script'" };

const decide = (page: Page, marketing: boolean): Promise<unknown> =>
  page.evaluate((granted) => window.askFirst.save({ marketing: granted }), marketing);

const pixels = ({ served }: { served: readonly string[] }): string[] =>
  served.filter((path) => path.startsWith('/pixel'));

/** As browsers are that can't parse a text under Trusted Types. */
const withoutParseHTML = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    delete (Document as { parseHTML?: unknown }).parseHTML;
  });

for (const [which, prepare, headers] of [
  ['', async () => {}, {}],
  [' under Trusted Types', async () => {}, TRUSTED_TYPES],
  [' in a browser without Document.parseHTML', withoutParseHTML, {}],
] as const) {
  for (const attribute of ['src', 'data-src']) {
    test(`the ${attribute} of a pixel in a <noscript>${which}: no request before the grant, one after, none twice`, async ({
      serve,
      page,
    }) => {
      await prepare(page);
      const site = await serve(answers(pixel(`${attribute}="/pixel.gif?id=1&ev=view"`), headers));
      await site.open('/');
      await site.settle();
      expect(pixels(site)).toEqual([]);

      await decide(page, true);
      await expect.poll(() => pixels(site)).toEqual(['/pixel.gif?id=1&ev=view']);
      await decide(page, false);
      await decide(page, true);
      await site.settle();
      expect(pixels(site)).toHaveLength(1);
      expect(await codes(site)).toEqual([]);
    });
  }
}

test('where Trusted Types let nobody parse a text: no request, and one error', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/\[ask-first\] activation-failed/, /TrustedHTML|injection sink/);
  await withoutParseHTML(page);
  const site = await serve(answers(pixel('src="/pixel.gif"'), TRUSTED_TYPES));
  await site.open('/');
  await decide(page, true);
  await expect.poll(() => codes(site)).toEqual(['activation-failed']);
  await decide(page, false);
  await decide(page, true);
  await site.settle();
  expect(await codes(site)).toHaveLength(1);
  expect(pixels(site)).toEqual([]);
});

test('of what else stands there nothing comes to life', async ({ serve, page, faults }) => {
  faults.expect(/\[ask-first\] address-refused/);
  const site = await serve(
    answers(
      `<noscript data-category="marketing">
        <div><p><img src="/pixel-deep.gif"></p></div>
        <img src="javascript:0"><img src="/pixel-last.gif" onload="demoLog = [1]" onerror="demoLog = [2]">
        <script>demoLog = [3]</script><iframe src="/pixel-frame"></iframe><link rel="stylesheet" href="/pixel.css">
      </noscript><noscript><img src="/pixel-ungated.gif"></noscript>`,
    ),
  );
  await site.open('/');
  await decide(page, true);
  await expect.poll(() => pixels(site).sort()).toEqual(['/pixel-deep.gif', '/pixel-last.gif']);
  await site.settle();
  expect(pixels(site)).toHaveLength(2);
  expect(await site.demoLog()).toEqual([]);
  expect(await codes(site)).toEqual(['address-refused']);
});

test('a pixel is requested on every page of a visitor who said yes, and on none of one who said no', async ({
  serve,
  page,
}) => {
  const site = await serve(answers(pixel('src="/pixel.gif"')));
  for (const marketing of [true, false]) {
    await seed(page, site.base, { marketing }, { config: CONFIG });
    await site.open('/');
    await site.settle();
    await site.reload();
    await site.settle();
    expect(pixels(site)).toHaveLength(2);
  }
});
