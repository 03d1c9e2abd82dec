import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { inlineTag, pageOf, says, tagFiles } from '../support/small-page.ts';

const NONCE = 'cmFuZG9t';
const REST = "style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types ask-first";

const policies = {
  'a nonce and strict-dynamic': `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; ${REST}`,
  'a list of hosts': `default-src 'none'; script-src 'self'; ${REST}`,
  'a nonce, and Trusted Types': `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; ${REST}; ${TRUSTED}`,
  'a list of hosts, and Trusted Types': `default-src 'none'; script-src 'self'; ${REST}; ${TRUSTED}`,
};

const config = {
  categories: {
    analytics: { services: { counter: { cookies: [{ name: '_count' }] }, heatmap: {} } },
    marketing: { services: { video: {} } },
  },
  ui: { close: true, trigger: true },
};

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/** The tags: with `nonce`, also inline; without, external alone, for a list of hosts refuses inline code. */
const site = (policy: string, nonce: string | undefined, file = 'ask-first.js', more = '') => {
  const proof = nonce ? `nonce="${nonce}"` : '';
  const tag = (category: string, name: string, attributes = ''): string =>
    `<script type="text/plain" data-category="${category}" src="/tags/${name}.js" ${proof} ${attributes}></script>`;
  const body = `
    ${tag('analytics', 'first')}
    ${nonce ? inlineTag('analytics', 'second', proof) : tag('analytics', 'second')}
    ${tag('analytics', 'third', 'data-type="module"')}
    ${tag('marketing', 'fourth', 'async')}
    <img data-category="marketing" data-src="/picture.gif" alt="A picture" width="10" height="10">
    <iframe data-category="marketing" data-service="video" data-src="/frame" title="A frame" width="400" height="300"></iframe>
    <ask-first-declaration></ask-first-declaration>
    ${more}`;
  const page = pageOf({
    library: `<script src="/dist/${file}" data-config="/config.json" ${proof}></script>`,
    body,
  }).replace('<link rel="icon" href="data:,">', '');
  return {
    '/': { body: page, headers: { 'Content-Security-Policy': policy } },
    '/config.json': JSON.stringify(config),
    '/frame': '<!doctype html><title>A frame</title><h1>A frame</h1>',
    '/picture.gif': '',
    '/favicon.ico': '',
    ...tagFiles('first', 'second', 'third', 'fourth'),
  };
};

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const violations: unknown[] = [];
    Object.assign(window, { violations });
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample }) =>
        violations.push({ directive: effectiveDirective, blocked: blockedURI, sample }),
    );
  }),
);

const violations = (page: ConsentPage): Promise<Violation[]> =>
  page.page.evaluate(() => (window as unknown as { violations: Violation[] }).violations);

for (const [what, policy] of Object.entries(policies)) {
  for (const file of ['ask-first.js', 'ask-first.all.js']) {
    test(`${file} works under ${what}, with no violation at all`, async ({ serve }) => {
      const nonce = policy.includes('nonce-') ? NONCE : undefined;
      const page = await serve(site(policy, nonce, file));
      await page.open('/');
      await expect(page.banner).toBeVisible();
      await expect(page.page.locator('[data-action=load-once]')).toBeVisible();
      await page.settle();
      expect(await page.demoLog()).toEqual([]);

      await page.openPreferences();
      for (const summary of await page.preferences.locator('summary').all()) await summary.click();
      await page.toggle('analytics');
      await page.save();
      await expect.poll(() => page.demoLog()).toEqual(['first', 'second', 'third']);

      await page.openPreferences();
      await page.acceptAll();
      await expect.poll(() => page.demoLog()).toEqual(['first', 'second', 'third', 'fourth']);
      await expect(page.page.frameLocator('iframe').locator('h1')).toBeVisible();
      expect(page.requestsTo('/picture.gif')).toHaveLength(1);
      await expect(page.page.locator('ask-first-declaration table').first()).toBeVisible();

      expect(await violations(page)).toEqual([]);
      await page.reload();
      await expect.poll(async () => (await page.demoLog()).length).toBe(4);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const what of ['a nonce and strict-dynamic', 'a nonce, and Trusted Types'] as const) {
  test(`under ${what} a tag with a wrong nonce or none never runs`, async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] nonce-missing/);
    const bad = (name: string, attributes: string): string =>
      `<script type="text/plain" data-category="analytics" src="/tags/${name}.js" ${attributes}></script>
       <script type="text/plain" data-category="analytics" ${attributes}>${says(name)}</script>`;
    const more = `${bad('none', '')} ${bad('wrong', 'nonce="d3Jvbmc"')} ${bad('empty', 'nonce=""')}
      <script type="text/plain" data-category="analytics" src="/tags/late.js" async></script>`;
    const page = await serve({
      ...site(policies[what], NONCE, 'ask-first.js', more),
      ...tagFiles('none', 'wrong', 'empty', 'late'),
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(async () => (await page.demoLog()).length).toBe(4);
    await page.settle();
    expect((await page.demoLog()).sort()).toEqual(['first', 'fourth', 'second', 'third']);
    expect(page.requestsTo('/tags').sort()).toEqual([
      '/tags/first.js',
      '/tags/fourth.js',
      '/tags/third.js',
    ]);
    expect(faults.seen).toHaveLength(7);
  });
}

test('under a list of hosts an inline tag and one of another host stay what they were: refused', async ({
  serve,
  faults,
}) => {
  faults.expect(/Content Security Policy|script-failed|violates the following/);
  const more = `${inlineTag('analytics', 'inline')}
    <script type="text/plain" data-category="analytics" src="http://localhost:9/tags/other.js"></script>`;
  const page = await serve(site(policies['a list of hosts'], undefined, 'ask-first.js', more));
  await page.open('/');
  await page.acceptAll();
  await expect.poll(async () => (await page.demoLog()).length).toBe(4);
  await page.settle();
  expect(await page.demoLog()).not.toContain('inline');
  const refused = (await violations(page)).map(
    ({ directive, blocked }) => `${directive} ${blocked}`,
  );
  expect(new Set(refused)).toEqual(
    new Set(['script-src-elem inline', 'script-src-elem http://localhost:9/tags/other.js']),
  );
});

test('a data-src under Trusted Types is refused by the browser, told, and others go on', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] activation-failed/, /TrustedScriptURL/);
  const more = `<script type="text/plain" data-category="analytics" data-src="/tags/late.js" nonce="${NONCE}"></script>
    ${inlineTag('analytics', 'after', `nonce="${NONCE}"`)}`;
  const page = await serve({
    ...site(policies['a nonce, and Trusted Types'], NONCE, 'ask-first.js', more),
    ...tagFiles('late'),
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toContain('after');
  await page.settle();
  expect(await page.demoLog()).not.toContain('late');
});
