import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo-test.ts';
import { expectNothing } from '../support/faulty-page.ts';
import { pageOf, THREE_TAGS } from '../support/small-page.ts';

const answers = {
  '/': pageOf({
    body: `<button id="count">0</button><p style="height: 300vh">Long</p>${THREE_TAGS.markup}`,
    head: `<script>addEventListener('click', ({ target }) => { if (target.id === 'count') target.textContent++ })</script>`,
  }),
  ...THREE_TAGS.files,
};

const removeHost = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('ask-first')!.remove());

/** The page answers to clicks, keys and the wheel. */
const expectUsable = async (page: Page): Promise<void> => {
  const button = page.locator('#count');
  const before = Number(await button.textContent());
  await button.click();
  await expect(button).toHaveText(`${before + 1}`);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText(`${before + 2}`);
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
};

for (const view of ['banner', 'preferences'] as const) {
  test(`who takes just the host out of the page with the ${view} open is obeyed; it can be shown again`, async ({
    serve,
    page,
  }) => {
    const site = await serve(answers);
    await site.open('/');
    await expect(site.banner).toBeVisible();
    if (view === 'preferences') await site.openPreferences();
    await removeHost(page);
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await expectNothing(site);
    await expect(page.locator('ask-first')).toHaveCount(0);
    await expectUsable(page);

    await page.evaluate((what) => window.askFirst.show(what), view);
    await expect(site[view]).toBeVisible();
    await expect(page.locator('ask-first')).toHaveCount(1);
    await site.acceptAll();
    await expect.poll(async () => (await site.demoLog()).sort()).toEqual(THREE_TAGS.all);
  });
}

for (const how of ['an attribute', 'a style sheet'] as const) {
  test(`a blocker that hides the host by ${how} leaves the page usable, and tags off`, async ({
    serve,
    page,
  }) => {
    const rule = 'display: none !important';
    if (how === 'a style sheet') {
      // As blockers do: in every page, before anything is shown.
      await page.addInitScript((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, `ask-first { ${rule} }`);
    }
    const site = await serve(answers);
    await site.open('/');
    await expect(page.locator('ask-first')).toHaveCount(1);
    if (how === 'an attribute') {
      await expect(site.banner).toBeVisible();
      await page
        .locator('ask-first')
        .evaluate((host, text) => host.setAttribute('style', text), rule);
    }
    await expect(site.banner).toBeHidden();
    await expectUsable(page);

    // The page's own link opens preferences that nobody sees: the page must not wait behind them.
    await page.getByRole('link', { name: 'Cookie settings' }).click();
    await site.settle();
    await expect(site.preferences).toBeHidden();
    await expectUsable(page);
    await expectNothing(site);
  });
}
