import { readConsent } from 'ask-first/server';
import type { ConsentPage } from '../support/consent-page.ts';
import {
  answersOf,
  configOf,
  declaredOf,
  type DemoSite,
  demoSites,
  type Tagged,
} from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';
import { seed } from '../support/seed.ts';

/** Everything that a tag loads or reports to. The frames' style sheet and the like come from there too. */
const tagRequests = (site: ConsentPage): string[] => [
  ...site.requestsTo('/vendor'),
  ...site.requestsTo('/collect'),
];

/** Nothing of any tag: not run, not requested, not kept. */
const expectNothing = async (
  site: ConsentPage,
  { session, afterReject }: DemoSite,
  isDecided: boolean,
) => {
  await site.settle();
  expect(await site.demoLog()).toEqual(isDecided ? afterReject : []);
  expect(tagRequests(site)).toEqual([]);
  expect(await site.cookieNames()).toEqual([session, ...(isDecided ? ['ask-first'] : [])].sort());
  expect(await site.storageKeys()).toEqual([]);
};

const missing = (names: readonly string[], patterns: readonly RegExp[]): RegExp[] =>
  patterns.filter((pattern) => !names.some((name) => pattern.test(name)));

const undeclared = (names: readonly string[], declared: readonly RegExp[]): string[] =>
  names.filter((name) => !declared.some((pattern) => pattern.test(name)));

/** All of the tags: run once and in order, with all that they keep, and nothing that the site does not declare. */
const expectAll = async (
  site: ConsentPage,
  { id }: DemoSite,
  { log, order, cookies, storage }: Tagged,
) => {
  await expect.poll(async () => (await site.demoLog()).sort()).toEqual([...log].sort());
  const ran = await site.demoLog();
  for (const [before, after] of order) {
    expect(ran.indexOf(before), `${before} before ${after}: ${ran}`).toBeLessThan(
      ran.indexOf(after),
    );
  }
  await expect.poll(async () => missing(await site.cookieNames(), cookies)).toEqual([]);
  await expect.poll(async () => missing(await site.storageKeys(), storage)).toEqual([]);
  const config = configOf(id);
  expect(undeclared(await site.cookieNames(), declaredOf(config, /^cookie$/))).toEqual([]);
  expect(undeclared(await site.storageKeys(), declaredOf(config, /Storage$/))).toEqual([]);
};

for (const demoSite of demoSites) {
  const { id, pages, tagged } = demoSite;

  test.describe(id, () => {
    test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

    test('before a choice no tag runs, none is requested, and no cookie but its own exists', async ({
      site,
    }) => {
      for (const path of pages) {
        const { status } = await site.openSite(id, path);
        expect(status).toBe('undecided');
        await expect(site.banner).toBeVisible();
        await expectNothing(site, demoSite, false);
      }
    });

    for (const page of tagged) {
      test(`after accepting on "/${page.path}" all its tags run in order and keep what they keep`, async ({
        site,
      }) => {
        await site.openSite(id, page.path);
        await site.acceptAll();
        await expectAll(site, demoSite, page);
        const { status, denied, method, source } = await site.consentState();
        expect({ status, denied, method, source }).toEqual({
          status: 'decided',
          denied: [],
          method: 'accept-all',
          source: 'user',
        });
      });
    }

    test('after accepting the answer holds on reload and on other pages, without a banner', async ({
      site,
    }) => {
      await site.openSite(id);
      await site.acceptAll();
      await expectAll(site, demoSite, tagged[0]!);
      for (const { path, ...rest } of [tagged[0]!, ...tagged]) {
        const { status, source, denied } = await site.openSite(id, path);
        expect({ status, source, denied }).toEqual({
          status: 'decided',
          source: 'stored',
          denied: [],
        });
        await expect.poll(async () => (await site.demoLog()).sort()).toEqual([...rest.log].sort());
        await expect(site.banner).toBeHidden();
      }
    });

    test('after rejecting nothing runs, here, after a reload and on every other page', async ({
      site,
    }) => {
      await site.openSite(id);
      await site.rejectAll();
      await expectNothing(site, demoSite, true);
      for (const path of pages) {
        const { status, granted, source } = await site.openSite(id, path);
        expect({ status, granted, source }).toEqual({
          status: 'decided',
          granted: ['essential'],
          source: 'stored',
        });
        await expectNothing(site, demoSite, true);
        await expect(site.banner).toBeHidden();
      }
    });

    test('taking everything back in the preferences ends what ran and erases what it kept', async ({
      site,
    }) => {
      const [home] = tagged;
      await site.openSite(id);
      await site.acceptAll();
      await expectAll(site, demoSite, home!);
      await site.openPreferences();
      await site.reloadedBy(() => site.button('reject-all').click());
      // The reports of the pages that ended may still be on their way.
      await site.page.waitForLoadState('networkidle');
      site.forgetRequests();
      await site.reload();
      await site.settle();
      const cookies = (await site.cookieNames()).filter((name) => name !== 'linerater_visits');
      expect(cookies).toEqual([demoSite.session, 'ask-first'].sort());
      expect(await site.storageKeys()).toEqual([]);
      expect(await site.demoLog()).toEqual(demoSite.afterReject);
      expect(tagRequests(site)).toEqual([]);
    });

    test('the server reads from the cookies what the page goes by', async ({ site }) => {
      const config = configOf(id);
      await site.openSite(id);
      expect(readConsent(await site.cookieHeader(), config)).toEqual(await site.consentState());
      await site.rejectAll();
      await site.reload();
      expect(readConsent(await site.cookieHeader(), config)).toEqual(await site.consentState());
      await site.openPreferences();
      await site.acceptAll();
      // Firefox fails scripts that are on their way when the page is left, and what needs them throws.
      const home = tagged.find(({ path }) => path === '')?.log ?? [];
      await expect.poll(() => site.demoLog()).toEqual(expect.arrayContaining([...home]));
      const page = await site.reload();
      expect(readConsent(await site.cookieHeader(), config)).toEqual(page);
      expect(page.denied).toEqual([]);
    });

    for (const granted of [true, false]) {
      test(`a server's cookie that ${granted ? 'grants' : 'denies'} everything needs no banner`, async ({
        site,
      }) => {
        const config = configOf(id);
        await seed(site.page, site.base, answersOf(config, granted), { config });
        const { status, source, method } = await site.openSite(id);
        expect({ status, source, method }).toEqual({
          status: 'decided',
          source: 'stored',
          method: granted ? 'accept-all' : 'reject-all',
        });
        if (granted) await expectAll(site, demoSite, tagged[0]!);
        else await expectNothing(site, demoSite, true);
        await expect(site.banner).toBeHidden();
      });
    }
  });
}
