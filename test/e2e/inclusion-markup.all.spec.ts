import {
  NONCE,
  noncePage,
  NONCES,
  violations,
  watchViolations,
  withPolicy,
} from '../support/csp-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { errors, listenToErrors } from '../support/faulty-page.ts';
import { attribute, inlineTag, pageOf } from '../support/small-page.ts';

// The browser doesn't tell a module by what tag it runs. Whoever writes markup must not get to say.

const OWN = { categories: { analytics: {} } };
const FOREIGN = { categories: { foreign: {} }, cookie: { name: 'foreign' } };

const moduleTag = (address: string, config: object, attributes = ''): string =>
  `<script type="module" src="${address}" data-config="${attribute(JSON.stringify(config))}" ${attributes}></script>`;

/** As a page shows what visitors wrote: markup whose scripts browsers never run. */
const shown = (markup: string): string =>
  `<div id="comment"></div><script>document.getElementById('comment').innerHTML = ${JSON.stringify(
    markup,
  ).replaceAll('</', String.raw`<\/`)};</script>`;

const tags = inlineTag('analytics', 'own') + inlineTag('foreign', 'foreign');

for (const file of ['ask-first.js', 'ask-first.all.js']) {
  const address = `/dist/${file}`;

  test.describe(`${file} beside a module tag that a visitor wrote`, () => {
    const pages: Record<string, string> = {
      'as a module tag before it': moduleTag(address, OWN) + shown(moduleTag(address, FOREIGN)),
      'as a module tag behind it': shown(moduleTag(address, FOREIGN)) + moduleTag(address, OWN),
      'as a module tag among several':
        shown(moduleTag(address, FOREIGN).repeat(3)) +
        moduleTag(address, OWN, 'async') +
        shown(moduleTag(address, FOREIGN)),
      'by import()': `${shown(moduleTag(`${address}?config=/own.json`, FOREIGN))}
        <script type="module">import('${address}?config=/own.json');</script>`,
    };
    for (const [what, body] of Object.entries(pages)) {
      test(`${what}: goes by its own configuration`, async ({ serve, faults }) => {
        faults.expect(/\[ask-first\] unknown-category/);
        const page = await serve({
          '/': pageOf({ before: listenToErrors, library: '', body: body + tags }),
          '/own.json': JSON.stringify(OWN),
        });
        const { denied } = await page.open('/');
        expect(denied).toEqual(['analytics']);
        await page.acceptAll();
        await expect.poll(() => page.demoLog()).toEqual(['own']);
        expect(await page.cookieNames()).toEqual(['ask-first']);
        expect((await errors(page)).map(({ code }) => code)).toEqual(['unknown-category']);
      });
    }

    test('by import() without options: goes by the built-in four categories', async ({ serve }) => {
      const page = await serve({
        '/': pageOf({
          library: '',
          body: `${shown(moduleTag(address, FOREIGN))}
            <script type="module">import('${address}');</script>`,
        }),
      });
      const { denied } = await page.open('/');
      expect(denied).toEqual(['analytics', 'functional', 'marketing']);
      await page.rejectAll();
      expect(await page.cookieNames()).toEqual(['ask-first']);
    });
  });
}

test('two module tags that both run are one library, and the first of them chooses', async ({
  serve,
}) => {
  const page = await serve({
    '/': pageOf({
      library: '',
      body: moduleTag('/dist/ask-first.js', OWN) + moduleTag('/dist/ask-first.js', FOREIGN),
    }),
  });
  const { denied } = await page.open('/');
  expect(denied).toEqual(['analytics']);
});

test.describe('a module tag without the nonce, which the browser refuses', () => {
  test.beforeEach(({ page }) => watchViolations(page));

  test('does not choose the configuration of the one with it', async ({ serve, faults }) => {
    faults.expect(/Content.Security.Policy/);
    const address = '/dist/ask-first.js';
    const page = await serve({
      '/': withPolicy(
        NONCES,
        noncePage(
          inlineTag('analytics', 'own', `nonce="${NONCE}"`),
          moduleTag(address, FOREIGN) + moduleTag(address, OWN, `nonce="${NONCE}"`),
        ),
      ),
    });
    const { denied } = await page.open('/');
    expect(denied).toEqual(['analytics']);
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(['own']);
    expect(await errors(page)).toEqual([]);
    expect(new Set((await violations(page)).map(({ directive }) => directive))).toEqual(
      new Set(['script-src-elem']),
    );
  });
});

test('an address whose configuration is not there: the error names it', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] config-unreachable/, /Failed to load resource/);
  const page = await serve({
    '/': pageOf({
      before: listenToErrors,
      library: `<script type="module">import('/dist/ask-first.js?config=/missing.json');</script>`,
      body: tags,
    }),
  });
  await page.open('/');
  await page.acceptAll();
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  expect(await page.cookieNames()).toEqual([]);
  const [told] = await errors(page);
  expect(told!.code).toBe('config-unreachable');
  expect(told!.message).toContain('/missing.json: Error: 404');
});
