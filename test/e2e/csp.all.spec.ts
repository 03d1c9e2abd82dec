import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ConsentPage } from '../support/consent-page.ts';
import {
  HOSTS,
  inner,
  NONCE,
  NONCES,
  outer,
  README_POLICIES,
  TRUSTED,
  violations,
  watchViolations,
  withMetaPolicy,
  withPolicy,
} from '../support/csp-page.ts';
import { expect, test } from '../support/demo-test.ts';
import type { Answer } from '../support/serve-pages.ts';
import { inlineTag, pageOf, says, tagFiles } from '../support/small-page.ts';

type Served = ConsentPage & { readonly served: readonly string[] };

const policies = {
  'a nonce and strict-dynamic': NONCES,
  'a list of hosts': HOSTS,
  'a nonce, and Trusted Types': `${NONCES}; ${TRUSTED}`,
  'a list of hosts, and Trusted Types': `${HOSTS}; ${TRUSTED}`,
};

const config = {
  categories: {
    analytics: { services: { counter: { cookies: [{ name: '_count' }] }, heatmap: {} } },
    marketing: { services: { video: {} } },
  },
  ui: { close: true, trigger: true },
};

/** Tags of every kind: with nonces also inline; without, external alone, for a list of hosts refuses inline code. */
const site = (policy: string, file = 'ask-first.js', more = '', send = withPolicy) => {
  const proof = policy.includes('nonce-') ? `nonce="${NONCE}"` : '';
  const tag = (category: string, name: string, attributes = ''): string =>
    `<script type="text/plain" data-category="${category}" src="/tags/${name}.js" ${proof} ${attributes}></script>`;
  const body = `
    ${tag('analytics', 'first')}
    ${proof ? inner('second') : tag('analytics', 'second')}
    ${tag('analytics', 'third', 'data-type="module"')}
    ${tag('marketing', 'fourth', 'async')}
    <img data-category="marketing" data-src="/picture.gif" alt="A picture" width="10" height="10">
    <iframe data-category="marketing" data-service="video" data-src="/frame" title="A frame" width="400" height="300"></iframe>
    <noscript data-category="marketing"><img src="/pixel.gif" alt=""></noscript>
    <ask-first-declaration></ask-first-declaration>
    ${more}`;
  const page = pageOf({
    library: `<script src="/dist/${file}" data-config="/config.json" ${proof}></script>`,
    body,
  }).replace('<link rel="icon" href="data:,">', '');
  const pixel: Answer = { status: 204 };
  return {
    '/': send(policy, page),
    '/config.json': JSON.stringify(config),
    '/frame': '<!doctype html><title>A frame</title><h1>A frame</h1>',
    '/picture.gif': '',
    '/pixel.gif': pixel,
    '/favicon.ico': '',
    ...tagFiles('first', 'second', 'third', 'fourth'),
  };
};

/** From the first question to the next visit, with everything that the interface has. */
const expectAllToWork = async (page: Served): Promise<void> => {
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
  expect(page.served).not.toContain('/pixel.gif');

  await page.openPreferences();
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['first', 'second', 'third', 'fourth']);
  await expect(page.page.frameLocator('iframe').locator('h1')).toBeVisible();
  await expect.poll(() => page.served.filter((path) => path === '/picture.gif')).toHaveLength(1);
  await expect.poll(() => page.served.filter((path) => path === '/pixel.gif')).toHaveLength(1);
  await expect(page.page.locator('ask-first-declaration table').first()).toBeVisible();

  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect.poll(async () => (await page.demoLog()).length).toBe(4);
  expect(await violations(page)).toEqual([]);
};

test.beforeEach(({ page }) => watchViolations(page));

for (const [what, policy] of Object.entries(policies)) {
  for (const file of ['ask-first.js', 'ask-first.all.js']) {
    test(`${file} works under ${what}, with no violation at all`, async ({ serve }) => {
      await expectAllToWork(await serve(site(policy, file)));
    });
  }
}

for (const what of ['a nonce and strict-dynamic', 'a nonce, and Trusted Types'] as const) {
  test(`it works just so under ${what} when a meta element says it`, async ({ serve }) => {
    await expectAllToWork(await serve(site(policies[what], 'ask-first.js', '', withMetaPolicy)));
  });

  test(`under ${what} a tag with a wrong nonce or none never runs`, async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] nonce-missing/);
    const bad = (name: string, attributes: string): string =>
      outer(name, attributes) + inner(name, attributes);
    const more = `${bad('none', '')} ${bad('wrong', 'nonce="d3Jvbmc"')} ${bad('empty', 'nonce=""')}
      ${outer('late', 'async')}`;
    const page = await serve({
      ...site(policies[what], 'ask-first.js', more),
      ...tagFiles('none', 'wrong', 'empty', 'late'),
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(async () => (await page.demoLog()).length).toBe(4);
    await page.settle();
    expect((await page.demoLog()).sort()).toEqual(['first', 'fourth', 'second', 'third']);
    expect(page.served.filter((path) => path.startsWith('/tags')).sort()).toEqual([
      '/tags/first.js',
      '/tags/fourth.js',
      '/tags/third.js',
    ]);
    expect(faults.seen).toHaveLength(7);
    expect(await violations(page)).toEqual([]);
  });
}

const { nonces, hosts, trustedTypes } = README_POLICIES;
for (const policy of [nonces, `${nonces}; ${trustedTypes}`, hosts, `${hosts}; ${trustedTypes}`]) {
  test(`a line of the README needs nothing beside it: ${policy}`, async ({ serve }) => {
    const page = await serve(site(policy));
    await page.open('/');
    await page.acceptAll();
    await expect.poll(async () => (await page.demoLog()).length).toBe(4);
    expect(await violations(page)).toEqual([]);
  });
}

test('SECURITY.md says the same lines as the README', ({}) => {
  const security = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
  for (const line of [nonces, `${nonces}; ${trustedTypes}`, hosts]) {
    expect(security).toContain(`\n\`\`\`text\n${line}\n\`\`\`\n`);
  }
});

test('under a list of hosts an inline tag and one of another host stay what they were: refused', async ({
  serve,
  faults,
}) => {
  faults.expect(/Content.Security.Policy|script-failed|violates the following/);
  const more = `${inlineTag('analytics', 'inline')}
    <script type="text/plain" data-category="analytics" src="http://localhost:9/tags/other.js"></script>`;
  const page = await serve(site(HOSTS, 'ask-first.js', more));
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

test('under a list of hosts an inline tag runs whose hash is in the list', async ({ serve }) => {
  const hash = createHash('sha256').update(says('hashed')).digest('base64');
  const policy = HOSTS.replace("'self'", `'self' 'sha256-${hash}'`);
  const page = await serve(site(policy, 'ask-first.js', inlineTag('analytics', 'hashed')));
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toContain('hashed');
  expect(await violations(page)).toEqual([]);
});

test('a data-src under Trusted Types is refused by the browser, told, and others go on', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] activation-failed/, /TrustedScriptURL|injection sink/);
  const more = `<script type="text/plain" data-category="analytics" data-src="/tags/late.js" nonce="${NONCE}"></script>
    ${inner('after')}`;
  const page = await serve({
    ...site(policies['a nonce, and Trusted Types'], 'ask-first.js', more),
    ...tagFiles('late'),
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toContain('after');
  await page.settle();
  expect(await page.demoLog()).not.toContain('late');
  expect(faults.seen.join('\n')).toContain('activation-failed');
});
