import {
  inner,
  NONCE,
  noncePage,
  NONCES,
  outer,
  siteScript,
  TRUSTED,
  violations,
  watchViolations,
  withPolicy,
} from '../support/csp-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { codes, errors } from '../support/faulty-page.ts';
import { tagFiles } from '../support/small-page.ts';

// A script with a nonce that inserts another: under strict-dynamic the browser trusts what it inserts, and then
// whatever that inserts. So the library has to know the nonce, or to trust nothing.

test.beforeEach(({ page }) => watchViolations(page));

const FILES = ['ask-first.js', 'ask-first.all.js'];

/** Inserts the library as snippets do. `more` is code about the new script `s`. */
const loader = (file: string, more = ''): string =>
  siteScript(`{
    const s = document.createElement('script');
    s.setAttribute('src', '/dist/${file}');
    s.dataset.config = '{}';
    ${more}
    document.head.append(s);
  }`);

/** With the right nonce, external and inline, and without. */
const tags = outer('outer') + inner('inner') + outer('bare', '') + inner('bare inner', '');

const answers = { ...tagFiles('outer', 'bare') };

test.describe('a library that a loader inserts without a nonce', () => {
  for (const [what, more, files] of [
    ['as it is', '', FILES],
    ['with async set', 's.async = true;', ['ask-first.js']],
    ['with async taken away', 's.async = false;', ['ask-first.js']],
    ['with async and defer', 's.async = s.defer = true;', ['ask-first.js']],
    ['as a module', `s.type = 'module';`, FILES],
  ] as const) {
    for (const file of files) {
      test(`${what}: ${file} refuses every tag and says what to do`, async ({ serve, faults }) => {
        faults.expect(/\[ask-first\] nonce-missing/);
        const page = await serve({
          '/': withPolicy(NONCES, noncePage(tags, loader(file, more))),
          ...answers,
        });
        await page.open('/');
        await page.acceptAll();
        await expect.poll(() => codes(page)).toEqual(Array(4).fill('nonce-missing'));
        await page.settle();
        expect(await page.demoLog()).toEqual([]);
        expect(page.requestsTo('/tags')).toEqual([]);
        expect((await errors(page))[0]!.message).toContain(
          "give it both to this tag and to the library's own script tag",
        );
      });
    }
  }

  test('while the page is still being read: likewise', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] nonce-missing/);
    const slow = `<script src="/slow.js" nonce="${NONCE}"></script>`;
    const page = await serve({
      '/': withPolicy(NONCES, noncePage(slow + tags, loader('ask-first.js', 's.async = false;'))),
      ...answers,
    });
    // The parser waits here until the library has started.
    await page.page.route('**/slow.js', async (route) => {
      await page.page.waitForFunction(() => 'askFirst' in window);
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => codes(page)).toEqual(Array(4).fill('nonce-missing'));
    expect(await page.demoLog()).toEqual([]);
  });
});

for (const [what, more, files] of [
  ['hands the nonce on', '', FILES],
  ['hands the nonce on and takes async away', 's.async = false;', ['ask-first.js']],
  ['hands the nonce on to a module', `s.type = 'module';`, FILES],
] as const) {
  for (const file of files) {
    test(`with a loader that ${what}, ${file} does what it does with a tag`, async ({
      serve,
      faults,
    }) => {
      faults.expect(/\[ask-first\] nonce-missing/);
      const page = await serve({
        '/': withPolicy(
          NONCES,
          noncePage(tags, loader(file, `s.nonce = document.currentScript.nonce; ${more}`)),
        ),
        ...answers,
      });
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['outer', 'inner']);
      await expect.poll(() => codes(page)).toEqual(['nonce-missing', 'nonce-missing']);
      expect(page.requestsTo('/tags')).toEqual(['/tags/outer.js']);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test.describe('a module on a page with nonces', () => {
  for (const file of FILES) {
    test(`${file} as a module tag with the nonce keeps the rule`, async ({ serve, faults }) => {
      faults.expect(/\[ask-first\] nonce-missing/);
      const page = await serve({
        '/': withPolicy(
          `${NONCES}; ${TRUSTED}`,
          noncePage(
            tags,
            `<script type="module" src="/dist/${file}" data-config="{}" nonce="${NONCE}"></script>`,
          ),
        ),
        ...answers,
      });
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['outer', 'inner']);
      await expect.poll(() => codes(page)).toEqual(['nonce-missing', 'nonce-missing']);
      expect(await violations(page)).toEqual([]);
    });

    test(`${file} by import() knows no nonce and refuses every tag`, async ({ serve, faults }) => {
      faults.expect(/\[ask-first\] nonce-missing/);
      const page = await serve({
        '/': withPolicy(NONCES, noncePage(tags, siteScript(`import('/dist/${file}');`))),
        ...answers,
      });
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => codes(page)).toEqual(Array(4).fill('nonce-missing'));
      expect(await page.demoLog()).toEqual([]);
    });
  }
});

test.describe('a tag of the page without a nonce, allowed by its address', () => {
  const policy = `script-src 'self' 'nonce-${NONCE}'; connect-src 'self'`;

  for (const [what, attributes] of [
    ['one that the parser stops at', ''],
    ['one with defer', 'defer'],
  ] as const) {
    test(`${what}: tags run as the browser allows them, no less and no more`, async ({
      serve,
      faults,
    }) => {
      faults.expect(/Content.Security.Policy/);
      const page = await serve({
        '/': withPolicy(
          policy,
          noncePage(
            tags + outer('elsewhere', '').replace('/tags', 'http://localhost:9/tags'),
            `<script src="/dist/ask-first.js" ${attributes}></script>`,
          ),
        ),
        ...answers,
      });
      faults.expect(/\[ask-first\] script-failed/);
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['outer', 'inner', 'bare']);
      await expect.poll(() => codes(page)).toEqual(['script-failed']);
      // Chromium tells of one that is fetched ahead, too.
      expect(new Set((await violations(page)).map(({ blocked }) => blocked))).toEqual(
        new Set(['inline', 'http://localhost:9/tags/elsewhere.js']),
      );
    });
  }

  test('one with async might have been inserted, so it refuses every tag', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] nonce-missing/);
    const page = await serve({
      '/': withPolicy(policy, noncePage(tags, '<script src="/dist/ask-first.js" async></script>')),
      ...answers,
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => codes(page)).toEqual(Array(4).fill('nonce-missing'));
    expect(await page.demoLog()).toEqual([]);
  });
});
