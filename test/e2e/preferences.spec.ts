import { demoSites } from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';
import { pageOf } from '../support/small-page.ts';

test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

test.describe('the preferences', () => {
  test('stay open when they are asked for while the rest is still on its way', async ({
    serve,
  }) => {
    const page = await serve({ '/': pageOf({}) });
    await page.page.route('**/ask-first-session.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.page.goto(page.base);
    await expect(page.banner).toBeVisible();
    await page.button('preferences').click();
    await expect(page.preferences).toBeVisible();
    await page.ready();
    await page.settle();
    await expect(page.preferences).toBeVisible();
    await expect(page.banner).toBeHidden();
  });

  test('Escape closes them without saving, back to the banner, and forgets the switches', async ({
    site,
  }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.toggle('analytics');
    await expect(site.switchOf('analytics')).toBeChecked();
    await site.page.keyboard.press('Escape');
    await expect(site.preferences).toBeHidden();
    await expect(site.banner).toBeVisible();
    expect((await site.consentState()).status).toBe('undecided');
    await site.openPreferences();
    await expect(site.switchOf('analytics')).not.toBeChecked();
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    expect(await site.cookieNames()).toEqual(['vo_session']);
  });

  test('Escape twice closes them once', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.page.keyboard.press('Escape');
    await site.page.keyboard.press('Escape');
    await site.settle();
    await expect(site.banner).toBeVisible();
    expect(await site.view()).toBe('banner');
  });

  test('after an answer Escape closes them for good', async ({ site }) => {
    await site.openSite('voip-office');
    await site.rejectAll();
    await site.openPreferences();
    await site.toggle('marketing');
    await site.page.keyboard.press('Escape');
    await expect(site.preferences).toBeHidden();
    expect(await site.view()).toBe('closed');
    expect((await site.consentState()).method).toBe('reject-all');
  });

  test('closing them by the X grants nothing and saves nothing', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.toggle('analytics');
    await site.button('close').click();
    await expect(site.preferences).toBeHidden();
    expect((await site.consentState()).status).toBe('undecided');
    expect(await site.demoLog()).toEqual([]);
  });

  test('the focus goes in, and back to what opened them', async ({ site }) => {
    await site.openSite('voip-office');
    const focused = () =>
      site.page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside
          ? (inside.getAttribute('data-action') ?? inside.localName)
          : (document.activeElement as HTMLAnchorElement).hash;
      });
    await site.openPreferences();
    expect(await focused()).toBe('h2');
    await site.page.keyboard.press('Escape');
    expect(await focused()).toBe('preferences');
    await site.rejectAll();
    await site.openPreferences();
    await site.page.keyboard.press('Escape');
    expect(await focused()).toBe('#ask-first');
    await site.openPreferences();
    await site.save();
    expect(await focused()).toBe('#ask-first');
  });

  test('are modal while they are open, and the page is free afterwards', async ({ site }) => {
    await site.openSite('voip-office', 'contact');
    await site.openPreferences();
    await expect(site.page.locator('#name').click({ timeout: 500, trial: true })).rejects.toThrow(
      'intercepts',
    );
    await site.page.keyboard.press('Escape');
    await site.rejectAll();
    await site.page.locator('#name').fill('Somebody');
  });

  for (const { id } of demoSites) {
    test(`nothing is ticked in advance on ${id}, and essential is no switch`, async ({ site }) => {
      await site.openSite(id);
      await site.openPreferences();
      for (const summary of await site.preferences.locator('summary').all()) await summary.click();
      const switches = site.preferences.locator('input[type=checkbox]');
      expect(await switches.count()).toBeGreaterThan(0);
      for (const one of await switches.all()) await expect(one).not.toBeChecked();
      await expect(site.switchOf('essential')).toHaveCount(0);
      await site.save();
      const { granted, method } = await site.consentState();
      expect(granted).toEqual(['essential']);
      expect(method).toBe('custom');
    });
  }

  test('the switches show what was answered', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.toggle('functional');
    await site.save();
    await site.reload();
    await site.openPreferences();
    await expect(site.switchOf('functional')).toBeChecked();
    await expect(site.switchOf('analytics')).not.toBeChecked();
    await expect(site.switchOf('marketing')).not.toBeChecked();
  });
});
