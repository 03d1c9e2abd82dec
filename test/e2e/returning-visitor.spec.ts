import type { Config } from 'ask-first/server';
import type { ConsentPage } from '../support/consent-page.ts';
import { answersOf, configOf } from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';
import { seed } from '../support/seed.ts';

test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

const files = (site: ConsentPage): string[] =>
  site.requestsTo('/dist/').map((path) => path.slice(6));

/** Serves another file than the one that the visitor was asked about. */
const changeConfig = (
  site: ConsentPage,
  id: string,
  change: (config: Record<string, any>) => void,
): Promise<unknown> => {
  const config = structuredClone(configOf(id)) as Record<string, any>;
  change(config);
  return site.page.route('**/ask-first.json', (route) => route.fulfill({ json: config }));
};

const visitAgain = async (
  site: ConsentPage,
  granted: boolean,
  id = 'voip-office',
): Promise<Config> => {
  const config = configOf(id);
  await seed(site.page, site.base, answersOf(config, granted), { config });
  return config;
};

for (const id of ['voip-office', 'voipx', 'freepbx']) {
  test(`who said no on ${id} downloads the core and the configuration, and nothing else`, async ({
    site,
  }) => {
    await visitAgain(site, false, id);
    await site.openSite(id);
    await site.page.waitForLoadState('networkidle');
    await site.settle();
    expect(files(site)).toEqual(['ask-first.js']);
    expect(site.requestsTo(`/${id}/ask-first`)).toEqual([`/${id}/ask-first.json`]);
  });
}

for (const id of ['voip-office', 'freepbx']) {
  test(`who said yes on ${id} downloads the core and the configuration, and the tags`, async ({
    site,
  }) => {
    await visitAgain(site, true, id);
    await site.openSite(id);
    await expect.poll(async () => (await site.demoLog()).length).toBeGreaterThan(0);
    await site.page.waitForLoadState('networkidle');
    expect(files(site)).toEqual(['ask-first.js']);
    expect(site.requestsTo(`/${id}/ask-first`)).toEqual([`/${id}/ask-first.json`]);
  });
}

test('who granted a picture downloads what loads pictures, and no interface', async ({ site }) => {
  await visitAgain(site, true, 'voipx');
  await site.openSite('voipx');
  await expect.poll(() => site.requestsTo('/vendor/beacon.gif').length).toBe(2);
  await site.page.waitForLoadState('networkidle');
  expect(files(site)).not.toContain('ask-first-ui.js');
  expect(files(site)).not.toContain('ask-first-session.js');
  expect(files(site)).toContain('ask-first-media.js');
});

test('a first visit downloads the banner and what decides, and neither preferences nor placeholders', async ({
  site,
}) => {
  await site.openSite('voip-office');
  await expect(site.banner).toBeVisible();
  await site.page.waitForLoadState('networkidle');
  const loaded = files(site);
  expect(loaded).toContain('ask-first-ui.js');
  expect(loaded).toContain('ask-first-session.js');
  expect(new Set(loaded).size, 'each once').toBe(loaded.length);
  expect(
    loaded.filter((name) => /preferences|embed|declaration|media|diagnostics|all/.test(name)),
  ).toEqual([]);
});

test('a first visit opens the preferences with one more download', async ({ site }) => {
  await site.openSite('voip-office');
  await expect(site.banner).toBeVisible();
  await site.page.waitForLoadState('networkidle');
  site.forgetRequests();
  await site.openPreferences();
  expect(files(site)).toContain('ask-first-preferences.js');
  await site.page.keyboard.press('Escape');
  await site.openPreferences();
  expect(files(site).filter((name) => name === 'ask-first-preferences.js')).toHaveLength(1);
});

test.describe('after the configuration file changed', () => {
  test('another text: the old answers hold, without a banner', async ({ site }) => {
    await visitAgain(site, true);
    await changeConfig(
      site,
      'voip-office',
      (config) => (config['categories'].analytics.label = 'Numbers'),
    );
    const { status, denied } = await site.openSite('voip-office');
    expect({ status, denied }).toEqual({ status: 'decided', denied: [] });
    await expect.poll(async () => (await site.demoLog()).length).toBe(5);
    await expect(site.banner).toBeHidden();
    // What was found sound once is remembered: the next page is cheap again.
    site.forgetRequests();
    await site.reload();
    await site.page.waitForLoadState('networkidle');
    expect(files(site)).toEqual(['ask-first.js']);
  });

  test('another text: a no stays a no', async ({ site }) => {
    await visitAgain(site, false);
    await changeConfig(
      site,
      'voip-office',
      (config) => (config['categories'].analytics.label = 'Numbers'),
    );
    const { status, granted } = await site.openSite('voip-office');
    expect({ status, granted }).toEqual({ status: 'decided', granted: ['essential'] });
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    await expect(site.banner).toBeHidden();
  });

  test('a new category: it is denied until asked, the old answers hold', async ({ site }) => {
    await visitAgain(site, true);
    await changeConfig(
      site,
      'voip-office',
      (config) => (config['categories'].research = { label: 'Research' }),
    );
    const { status, denied } = await site.openSite('voip-office');
    expect({ status, denied }).toEqual({ status: 'partial', denied: ['research'] });
    await expect(site.banner).toBeVisible();
    await expect.poll(async () => (await site.demoLog()).length).toBe(5);
    await site.rejectAll();
    await expect.poll(async () => (await site.consentState()).status).toBe('decided');
  });

  test('a new service in a granted category does not run before it is asked', async ({ site }) => {
    await visitAgain(site, true);
    await changeConfig(site, 'voip-office', (config) => {
      const { services } = config['categories'].marketing;
      services['new-pixel'] = { ...services['meta-pixel'], cookies: [] };
    });
    const { status, services } = await site.openSite('voip-office');
    expect(status).toBe('partial');
    expect(services).toMatchObject({ 'new-pixel': false, 'meta-pixel': true });
    await expect(site.banner).toBeVisible();
  });

  test('a raised revision ends every grant until the new answer', async ({ site }) => {
    await visitAgain(site, true);
    await changeConfig(site, 'voip-office', (config) => (config['revision'] = 2));
    const { status, granted } = await site.openSite('voip-office');
    expect({ status, granted }).toEqual({ status: 'undecided', granted: ['essential'] });
    await expect(site.banner).toBeVisible();
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    expect(site.requestsTo('/vendor')).toEqual([]);
    await site.rejectAll();
    expect((await site.reload()).status).toBe('decided');
  });

  test('a category taken away: its tags never run, whatever was granted', async ({
    site,
    faults,
  }) => {
    faults.expect(/unknown-category/);
    await visitAgain(site, true);
    await changeConfig(site, 'voip-office', (config) => delete config['categories'].marketing);
    const { status } = await site.openSite('voip-office');
    expect(status).toBe('decided');
    await expect.poll(() => site.demoLog()).toEqual(['gtag.js', 'google-analytics', 'posthog']);
    await site.settle();
    expect(site.requestsTo('/vendor/pixel.js')).toEqual([]);
    expect(faults.seen.filter((text) => text.includes('unknown-category'))).toHaveLength(2);
  });

  test('a category with a fault: blocked although it was granted, the others hold', async ({
    site,
    faults,
  }) => {
    faults.expect(/config-invalid: \/categories\/analytics\/label/);
    await visitAgain(site, true);
    await changeConfig(site, 'voip-office', (config) => (config['categories'].analytics.label = 7));
    const { denied } = await site.openSite('voip-office');
    expect(denied).toEqual(['analytics']);
    await expect.poll(() => site.demoLog()).toEqual(['meta-pixel', 'pixel.js']);
    await site.settle();
    expect(site.requestsTo('/vendor').sort()).toEqual(['/vendor/pixel.js']);
  });

  test('a file that went missing: nothing runs, and the old answer is there when it is back', async ({
    site,
    faults,
  }) => {
    faults.expect(/config-unreachable/, /Failed to load resource/);
    await visitAgain(site, true);
    await site.page.route('**/ask-first.json', (route) => route.fulfill({ status: 404, body: '' }));
    const { status, granted } = await site.openSite('voip-office');
    expect({ status, granted }).toEqual({ status: 'undecided', granted: ['essential'] });
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    await site.page.unroute('**/ask-first.json');
    expect((await site.reload()).status).toBe('decided');
    await expect.poll(async () => (await site.demoLog()).length).toBe(5);
  });
});
