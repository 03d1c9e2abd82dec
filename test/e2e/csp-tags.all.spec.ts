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
  withMetaPolicy,
  withPolicy,
} from '../support/csp-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { codes, ran } from '../support/faulty-page.ts';
import { inlineTag, says, tagFiles } from '../support/small-page.ts';

const TYPED = `${NONCES}; ${TRUSTED} site`;

test.beforeEach(({ page }) => watchViolations(page));

/** What a site's own code does to add tags, with a policy of its own where Trusted Types are on. */
const adders = siteScript(`
  const same = (text) => text;
  const names = { createHTML: same, createScript: same, createScriptURL: same };
  const made = window.trustedTypes ? trustedTypes.createPolicy('site', names) : names;
  window.addTag = (name, isInline, nonce) => {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.dataset.category = 'analytics';
    if (nonce) tag.nonce = nonce;
    if (isInline) tag.textContent = made.createScript('window.demoLog.push("' + name + '")');
    else tag.src = made.createScriptURL('/tags/' + name + '.js');
    document.body.append(tag);
  };
  window.addMarkup = (markup) => {
    const box = document.createElement('div');
    box.innerHTML = made.createHTML(markup);
    document.body.append(box);
  };`);

interface Adders {
  addTag(name: string, isInline: boolean, nonce?: string): void;
  addMarkup(markup: string): void;
}

for (const [what, policy] of [
  ['a header', NONCES],
  ['a header, and Trusted Types', TYPED],
] as const) {
  test.describe(`a nonce by ${what}`, () => {
    test('tags made by the site later run with the nonce, are refused without, and violate nothing', async ({
      serve,
      faults,
    }) => {
      faults.expect(/\[ask-first\] nonce-missing/);
      const page = await serve({
        '/': withPolicy(policy, noncePage(adders + inner('first'))),
        ...tagFiles('outer', 'bare'),
      });
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['first']);

      await page.page.evaluate((nonce) => {
        const { addTag } = window as unknown as Adders;
        addTag('outer', false, nonce);
        addTag('inner', true, nonce);
        addTag('bare', false);
        addTag('bare inner', true);
      }, NONCE);

      await expect.poll(() => page.demoLog()).toEqual(['first', 'outer', 'inner']);
      await expect.poll(() => codes(page)).toEqual(['nonce-missing', 'nonce-missing']);
      await page.settle();
      expect(await page.demoLog()).toEqual(['first', 'outer', 'inner']);
      expect(page.requestsTo('/tags')).toEqual(['/tags/outer.js']);
      expect(await violations(page)).toEqual([]);
    });

    test('tags that came by innerHTML never run, with a guessed nonce or the right one', async ({
      serve,
      faults,
    }) => {
      faults.expect(/\[ask-first\] (nonce-missing|script-inert)/);
      const page = await serve({
        '/': withPolicy(policy, noncePage(adders + inner('first'))),
        ...tagFiles('guessed', 'right'),
      });
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['first']);

      await page.page.evaluate(
        (markup) => (window as unknown as Adders).addMarkup(markup),
        outer('guessed', 'nonce="Z3Vlc3M"') +
          inner('guessed', 'nonce="Z3Vlc3M"') +
          outer('right') +
          inner('right'),
      );

      await expect
        .poll(async () => (await codes(page)).sort())
        .toEqual(['nonce-missing', 'nonce-missing', 'script-inert', 'script-inert']);
      await page.settle();
      expect(await page.demoLog()).toEqual(['first']);
      expect(page.requestsTo('/tags')).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });

    test('a tag with data-ready hears what it waits for', async ({ serve }) => {
      const waits = `<script type="text/plain" data-category="analytics" data-ready nonce="${NONCE}">
        document.addEventListener('DOMContentLoaded', () => { ${says('heard')} });</script>`;
      const page = await serve({ '/': withPolicy(policy, noncePage(waits)) });
      await page.open('/');
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['heard']);
      expect(await violations(page)).toEqual([]);
    });
  });
}

const written = (name: string, attributes: string): string =>
  String.raw`<script src="/tags/${name}.js" ${attributes}><\/script>`;

/** A tag that writes two scripts: one with the nonce, one without. */
const writes = `<script type="text/plain" data-category="analytics" nonce="${NONCE}">document.write(
  '<p id="written">Written</p>${written('proven', `nonce="${NONCE}"`)}${written('bare', '')}')</script>`;

test('of what a tag writes, scripts with the nonce run and others are refused', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] nonce-missing/);
  const page = await serve({
    '/': withPolicy(NONCES, noncePage(writes + inner('after'))),
    ...tagFiles('proven', 'bare'),
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['proven', 'after']);
  await expect(page.page.locator('#written')).toHaveText('Written');
  await expect.poll(() => codes(page)).toEqual(['nonce-missing']);
  expect(page.requestsTo('/tags')).toEqual(['/tags/proven.js']);
  expect(await violations(page)).toEqual([]);
});

test('under Trusted Types nothing that a tag writes gets into the page, and that is told', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] write-dropped/, /TrustedHTML|injection sink/);
  const page = await serve({
    '/': withPolicy(TYPED, noncePage(writes + inner('after'))),
    ...tagFiles('proven', 'bare'),
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['after']);
  await expect.poll(() => codes(page)).toEqual(['write-dropped']);
  await expect(page.page.locator('#written')).toHaveCount(0);
  expect(page.requestsTo('/tags')).toEqual([]);
});

test('a nonce that a meta element gives is kept like one of a header', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] nonce-missing/);
  const page = await serve({
    '/': withMetaPolicy(NONCES, noncePage(outer('proven') + outer('bare', '') + inner('last'))),
    ...tagFiles('proven', 'bare'),
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['proven', 'last']);
  await expect.poll(() => codes(page)).toEqual(['nonce-missing']);
  expect(page.requestsTo('/tags')).toEqual(['/tags/proven.js']);
  expect(await violations(page)).toEqual([]);
});

test.describe('markup that leaves a tag open', () => {
  const start = '<script type="text/plain" data-category="analytics" src="/tags/evil.js"';
  const own = siteScript(says('own'));
  const swallowing: Record<string, string> = {
    'to take in the next one as attributes': `${start} ${own}`,
    'with an attribute that takes in the beginning of the next': `${start} x=${own}`,
    'with a quoted beginning of a script of its own': `${start} x="<script" nonce="${NONCE}"></script>`,
    'with the beginning of a style': `${start} x="<STYLE" nonce="${NONCE}"></script>`,
  };

  for (const [what, markup] of Object.entries(swallowing)) {
    test(`${what}, has the nonce and never runs`, async ({ serve, faults }) => {
      faults.expect(/\[ask-first\] nonce-missing/);
      const page = await serve({
        '/': withPolicy(NONCES, noncePage(markup + inner('after'))),
        ...tagFiles('evil'),
      });
      await page.open('/');
      expect(
        await page.page.locator('script[src="/tags/evil.js"]').evaluate((tag) => tag.nonce),
      ).toBe(NONCE);
      await page.acceptAll();
      await expect.poll(() => ran(page)).toContain('after');
      await expect.poll(() => codes(page)).toEqual(['nonce-missing']);
      await page.settle();
      expect(page.requestsTo('/tags')).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('a configuration in a JSON script', () => {
  const library = `<script src="/dist/ask-first.js" data-config="#settings" nonce="${NONCE}"></script>`;
  const json = (id: string, attributes: string): string =>
    `<script type="application/json" id="settings" ${attributes}>{"categories":{"${id}":{}}}</script>`;
  const tags = inner('analytics') + inlineTag('evil', 'evil', `nonce="${NONCE}"`);

  test('without the nonce is not taken for it, wherever it stands', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] unknown-category/);
    const page = await serve({
      '/': withPolicy(
        NONCES,
        noncePage(
          json('evil', '') +
            json('analytics', `nonce="${NONCE}"`) +
            json('evil', 'nonce=""') +
            tags,
          library,
        ),
      ),
    });
    const { denied } = await page.open('/');
    expect(denied).toEqual(['analytics']);
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(['analytics']);
  });

  test('without the nonce is none at all where it is the only one', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] config-not-json/);
    const page = await serve({
      '/': withPolicy(NONCES, noncePage(json('evil', '') + tags, library)),
    });
    await page.open('/');
    await page.acceptAll();
    await page.settle();
    expect(await page.demoLog()).toEqual([]);
    expect((await page.consentState()).granted).toEqual(['essential']);
    expect(await codes(page)).toEqual(['config-not-json']);
    expect(await page.cookieNames()).toEqual([]);
  });
});
