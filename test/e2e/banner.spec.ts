import type { Config } from 'ask-first';
import { demoSites } from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';
import { inlineTag, libraryTag, pageOf } from '../support/small-page.ts';

test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

test.describe('the banner', () => {
  test('takes neither the focus nor keystrokes from a visitor who types', async ({ serve }) => {
    const page = await serve({
      '/': pageOf({ body: `<input autofocus>${inlineTag('analytics', 'never')}` }),
    });
    await page.page.route('**/ask-first-ui.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.open('/');
    const text = 'Is there somebody? Yes, and the keys are mine. ';
    await page.page.locator('input').pressSequentially(text, { delay: 25 });
    await expect(page.banner).toBeVisible();
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.press('Space');
    await page.page.keyboard.press('Escape');
    expect(await page.page.locator('input').inputValue()).toBe(`${text} `);
    expect(await page.page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await expect(page.banner).toBeVisible();
    expect((await page.consentState()).status).toBe('undecided');
    expect(await page.demoLog()).toEqual([]);
  });

  test('leaves the page usable behind it', async ({ site }) => {
    await site.openSite('voip-office', 'contact');
    await expect(site.banner).toBeVisible();
    await site.page.locator('#name').fill('Somebody');
    await site.page.locator('header a', { hasText: 'Pricing' }).click();
    await expect(site.page).toHaveURL(/pricing/);
  });

  test('can be reached and answered by keyboard alone', async ({ site }) => {
    await site.openSite('voip-office');
    await expect(site.banner).toBeVisible();
    const focused = (): Promise<string | undefined> =>
      site.page.evaluate(
        () =>
          document
            .querySelector('ask-first')
            ?.shadowRoot?.activeElement?.getAttribute('data-action') ?? undefined,
      );
    const seen: string[] = [];
    for (let press = 0; press < 12 && !seen.includes('reject-all'); press++) {
      await site.page.keyboard.press('Tab');
      seen.push((await focused()) ?? '');
    }
    await site.page.keyboard.press('Enter');
    await expect.poll(async () => (await site.consentState()).method).toBe('reject-all');
  });

  test('is not closed by Escape', async ({ site }) => {
    await site.openSite('voip-office');
    await expect(site.banner).toBeVisible();
    await site.button('reject-all').focus();
    await site.page.keyboard.press('Escape');
    await site.settle();
    await expect(site.banner).toBeVisible();
    expect((await site.consentState()).status).toBe('undecided');
  });

  for (const { id } of demoSites) {
    test(`gives accept and reject the same size and weight on ${id}`, async ({ site }) => {
      for (const width of [1280, 360]) {
        await site.page.setViewportSize({ width, height: 800 });
        await site.openSite(id);
        await expect(site.banner).toBeVisible();
        const look = (action: string) =>
          site.button(action).evaluate((button) => {
            const { offsetWidth, offsetHeight } = button as HTMLElement;
            const { fontSize, fontWeight, color, backgroundColor, borderColor, opacity } =
              getComputedStyle(button);
            return {
              offsetWidth,
              offsetHeight,
              fontSize,
              fontWeight,
              color,
              backgroundColor,
              borderColor,
              opacity,
            };
          });
        expect(await look('accept-all')).toEqual(await look('reject-all'));
      }
    });
  }

  test('blocking: modal, Escape does nothing, reject is there', async ({ serve }) => {
    const config: Config = { ui: { blocking: true } };
    const page = await serve({
      '/': pageOf({ library: libraryTag(config), body: '<button id="b">Page</button>' }),
    });
    await page.open('/');
    await expect(page.banner).toBeVisible();
    for (let press = 0; press < 3; press++) await page.page.keyboard.press('Escape');
    await expect(page.banner).toBeVisible();
    await expect(page.page.locator('#b').click({ timeout: 500, trial: true })).rejects.toThrow(
      'intercepts',
    );
    await page.rejectAll();
    await page.page.locator('#b').click();
    expect((await page.consentState()).method).toBe('reject-all');
  });
});

test('the X on a banner says no', async ({ site }) => {
  await site.openSite('voipcom');
  await expect(site.button('close')).toHaveAccessibleName(/reject/i);
  await site.button('close').click();
  await expect.poll(async () => (await site.consentState()).method).toBe('reject-all');
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
});

test('the trigger opens the preferences after an answer', async ({ site }) => {
  await site.openSite('ippbx');
  await site.rejectAll();
  await site.page.locator('ask-first [part~=trigger]').click();
  await expect(site.preferences).toBeVisible();
});

test('hide() closes what is open and decides nothing', async ({ site }) => {
  await site.openSite('voip-office');
  await expect(site.banner).toBeVisible();
  await site.page.evaluate(() => window.askFirst.hide());
  await expect(site.banner).toBeHidden();
  expect((await site.consentState()).status).toBe('undecided');
  await site.page.evaluate(() => window.askFirst.show('banner'));
  await expect(site.banner).toBeVisible();
});

for (const action of ['accept-all', 'reject-all', 'preferences']) {
  test(`element.click() on ${action} works in the very moment in which the banner appears`, async ({
    serve,
  }) => {
    const page = await serve({
      '/': pageOf({
        before: `<script>document.addEventListener('ask-first:show', () => {
          document.querySelector('ask-first').shadowRoot.querySelector('[data-action="${action}"]').click();
        }, { once: true })</script>`,
      }),
    });
    await page.open('/');
    if (action === 'preferences') await expect(page.preferences).toBeVisible();
    else {
      await expect.poll(async () => (await page.consentState()).method).toBe(action);
      const { source } = await page.consentState();
      expect(source).toBe('user');
      expect(await page.page.evaluate(() => window.askFirst.record()?.trusted)).toBe(false);
      await expect(page.banner).toBeHidden();
    }
  });
}

test('the record knows that a person clicked', async ({ site }) => {
  await site.openSite('freepbx');
  await site.acceptAll();
  const record = await site.page.evaluate(() => window.askFirst.record());
  expect(record).toMatchObject({ trusted: true, method: 'accept-all', source: 'user' });
  expect(record?.asked.map(({ id, granted }) => [id, granted])).toContainEqual(['survey', true]);
});
