import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '../support/demo-test.ts';
import { codes, listenToErrors, ran } from '../support/faulty-page.ts';
import { lookAt } from '../support/shared-cookies.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

/** The browser of a visitor who allows no site to keep anything. */
const test = base.extend({
  context: async ({ playwright, browserName, launchOptions }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'ask-first-'));
    await mkdir(join(profile, 'Default'));
    await writeFile(
      join(profile, 'Default/Preferences'),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
    const { firefoxUserPrefs } = launchOptions;
    const channel = browserName === 'firefox' ? 'moz-firefox' : undefined;
    const context = await playwright[browserName].launchPersistentContext(profile, {
      ...launchOptions,
      ...(channel && { channel }),
      firefoxUserPrefs: { ...firefoxUserPrefs, 'network.cookie.cookieBehavior': 2 },
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('where the visitor allows no cookies the answer holds for the page, and that is told once', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] persist-failed/);
  const config = {
    categories: {
      analytics: { cookies: [{ name: 'ajs_*', kind: 'localStorage' as const }] },
      marketing: {},
      functional: { cookies: [{ name: 'events-*', kind: 'indexedDB' as const }] },
    },
  };
  const site = await serve({
    '/': pageOf({
      before: listenToErrors,
      library: libraryTag(config),
      body: THREE_TAGS.markup,
    }),
    ...THREE_TAGS.files,
  });
  await site.open('/');
  const storage = await site.page.evaluate(() => {
    try {
      return `${localStorage.length}`;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(storage).toBe('SecurityError');
  await site.acceptAll();
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  await lookAt(site.page);
  await site.page.evaluate(() => window.askFirst.save({ functional: false }));
  await site.settle();
  expect(await site.consentState()).toMatchObject({ status: 'decided', persistence: 'memory' });
  await expect(site.banner).toBeHidden();
  expect(await codes(site)).toEqual(['persist-failed']);
  expect((await site.reload()).status).toBe('undecided');
});
