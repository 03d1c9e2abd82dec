import { readConsent } from 'ask-first/server';
import { configOf } from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';

test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

test('one category granted by its switch: its tags run, and no other', async ({ site }) => {
  await site.openSite('voip-office', 'pricing');
  await site.openPreferences();
  await site.toggle('analytics');
  await site.save();
  await expect.poll(() => site.demoLog()).toEqual(['gtag.js', 'google-analytics', 'posthog']);
  await site.settle();
  expect(await site.demoLog()).toEqual(['gtag.js', 'google-analytics', 'posthog']);
  expect(site.requestsTo('/vendor').sort()).toEqual(['/vendor/gtag.js', '/vendor/posthog.js']);
  expect(await site.cookieNames()).not.toContain('_fbp');
  expect(await site.cookieNames()).not.toContain('vo_region');
  const state = await site.consentState();
  expect(state.granted).toEqual(['essential', 'analytics']);
  expect(state.denied).toEqual(['functional', 'marketing']);
  expect(state.method).toBe('custom');
});

test('one service granted by its switch: its tags run, its category stays denied', async ({
  site,
}) => {
  await site.openSite('voip-office', 'pricing');
  await site.openPreferences();
  await site.toggle('google-analytics');
  await site.save();
  await expect.poll(() => site.demoLog()).toEqual(['gtag.js', 'google-analytics']);
  await site.settle();
  expect(await site.demoLog()).toEqual(['gtag.js', 'google-analytics']);
  const { denied, services } = await site.consentState();
  expect(denied).toContain('analytics');
  expect(services).toMatchObject({ 'google-analytics': true, posthog: false });
  await site.openPreferences();
  await expect(site.switchOf('analytics')).toBeChecked({ indeterminate: true });
});

test('tags that need two categories run with both, and with neither alone', async ({ site }) => {
  await site.openSite('voip-office', 'pricing');
  await site.openPreferences();
  await site.toggle('marketing');
  await site.save();
  await expect.poll(() => site.demoLog()).toEqual(['meta-pixel', 'pixel.js']);
  await site.openPreferences();
  await site.toggle('analytics');
  await site.save();
  await expect.poll(() => site.demoLog()).toContain('audience');
  const log = await site.demoLog();
  expect(new Set(log).size, 'each tag ran once').toBe(log.length);
});

test('a category taken back later: the page reloads, its cookies and storage go, others stay', async ({
  site,
}) => {
  await site.openSite('voip-office');
  await site.acceptAll();
  await expect.poll(async () => (await site.demoLog()).length).toBe(5);
  await expect.poll(() => site.storageKeys()).not.toEqual([]);
  await site.page.waitForLoadState('networkidle');
  await site.openPreferences();
  await site.toggle('analytics');
  site.forgetRequests();
  await site.reloadedBy(() => site.button('save').click());
  await expect.poll(() => site.demoLog()).toEqual(['meta-pixel', 'pixel.js']);
  await site.settle();
  expect(await site.cookieNames()).toEqual(['_fbp', 'ask-first', 'vo_session']);
  expect(await site.storageKeys()).toEqual([]);
  expect(site.requestsTo('/vendor')).toEqual(['/vendor/pixel.js']);
  expect((await site.consentState()).denied).toEqual(['analytics']);
});

test('taking back what did not run on this page reloads nothing', async ({ site }) => {
  await site.openSite('voip-office');
  await site.acceptAll();
  await expect.poll(async () => (await site.demoLog()).length).toBe(5);
  await site.page.evaluate(() => Object.assign(window, { isOldPage: true }));
  await site.openPreferences();
  await site.toggle('functional');
  await site.save();
  await site.settle();
  expect(await site.page.evaluate(() => 'isOldPage' in window)).toBe(true);
  expect((await site.consentState()).denied).toEqual(['functional']);
});

test('a later yes in the preferences runs the tags at once, without a reload', async ({ site }) => {
  await site.openSite('ippbx');
  await site.rejectAll();
  await expect.poll(() => site.demoLog()).toEqual(['house-ad']);
  await site.openPreferences();
  await site.toggle('analytics');
  await site.save();
  await expect.poll(() => site.demoLog()).toEqual(['house-ad', 'matomo', 'matomo.js']);
});

test('a frame loads after the grant, keeps its place, and is emptied when the grant ends', async ({
  site,
}) => {
  await site.openSite('freepbx', 'video');
  const frame = site.page.locator('iframe');
  const place = () =>
    frame.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + scrollY, width, height].map(Math.round);
    });
  const before = await place();
  await site.rejectAll();
  await site.settle();
  expect(site.requestsTo('/vendor')).toEqual([]);
  await site.openPreferences();
  await site.acceptAll();
  await expect(site.page.frameLocator('iframe').locator('h1')).toHaveText('Install it with us');
  expect(site.requestsTo('/vendor/video')).toEqual(['/vendor/video/install-it-with-us']);
  expect(await place()).toEqual(before);
  expect(await site.cookieNames()).toContain('vidstream_id');
  await site.openPreferences();
  await site.rejectAll();
  await expect(frame).not.toHaveAttribute('src');
  await expect
    .poll(() => site.page.frames().map((one) => one.url()))
    .not.toContainEqual(expect.stringContaining('/vendor/video/'));
  await expect.poll(() => site.cookieNames()).toEqual(['ask-first', 'fpbx_session']);
});

test('a held frame can be loaded once, and nothing is stored', async ({ site }) => {
  await site.openSite('voip-office', 'video');
  await site.rejectAll();
  await site.page.locator('[data-action=load-once]').click();
  await expect(site.page.frameLocator('iframe').locator('h1')).toHaveText('Voip office tour');
  const { denied, services } = await site.consentState();
  expect(denied).toEqual(['analytics', 'functional', 'marketing']);
  expect(services).toMatchObject({ video: false });
  await site.reload();
  await expect(site.page.locator('[data-action=load-once]')).toBeVisible();
  await expect(site.page.locator('iframe')).not.toHaveAttribute('src');
});

test('a held frame that is always allowed grants its service alone, and stays', async ({
  site,
}) => {
  await site.openSite('voip-office', 'video');
  await site.page.locator('[data-action=always-allow]').click();
  await expect(site.page.frameLocator('iframe').locator('h1')).toHaveText('Voip office tour');
  expect((await site.consentState()).services).toMatchObject({ video: true, 'meta-pixel': false });
  await site.reload();
  await expect(site.page.frameLocator('iframe').locator('h1')).toHaveText('Voip office tour');
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
  expect(readConsent(await site.cookieHeader(), configOf('voip-office')).services).toMatchObject({
    video: true,
  });
});

test('what one site was told holds on that site alone', async ({ site }) => {
  await site.openSite('voip-office');
  await site.acceptAll();
  const { status } = await site.openSite('freepbx');
  expect(status).toBe('undecided');
  await expect(site.banner).toBeVisible();
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
});
