import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { inlineTag, libraryTag, pageOf } from '../support/small-page.ts';

const CONFIG: Config = {
  categories: { analytics: { onWithdraw: 'ask' }, maps: { onWithdraw: 'ask' }, ads: {} },
};
const HOME = pageOf({
  library: libraryTag(CONFIG),
  body: `<input id="draft">${inlineTag('analytics', 'counter')}${inlineTag('ads', 'ad')}`,
});

test.describe('onWithdraw "ask"', () => {
  test('asks before the page loads again, and "later" leaves it as it is', async ({ serve }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.openPreferences();
    await site.toggle('analytics');
    await site.save();
    await expect.poll(() => site.demoLog()).toEqual(['counter']);
    await site.page.locator('#draft').fill('Dear all');

    await site.openPreferences();
    await site.toggle('analytics');
    await site.button('save').click();
    const question = site.page.getByRole('dialog', { name: 'Load this page again?' });
    await expect(question).toBeVisible();
    expect((await site.consentState()).granted).toEqual(['essential']);
    expect(await site.view()).toBe('reload');
    await site.button('close').click();
    await expect(question).toBeHidden();
    expect(await site.view()).toBe('closed');
    await expect(site.page.locator('#draft')).toHaveValue('Dear all');
  });

  test('reloads when the visitor says so; then it has stopped', async ({ serve }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.page.evaluate(() => window.askFirst.save({ analytics: true }));
    await expect.poll(() => site.demoLog()).toEqual(['counter']);
    await site.page.evaluate(() => window.askFirst.withdraw('analytics'));
    await expect(site.button('reload')).toBeVisible();
    await site.reloadedBy(() => site.button('reload').click());
    expect(await site.view()).toBe('closed');
    expect(await site.demoLog()).toEqual([]);
  });

  test('Escape is "later"; what did not run, or reloads anyway, is not asked about', async ({
    serve,
  }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.page.evaluate(() => window.askFirst.save({ analytics: true, maps: true }));
    await expect.poll(() => site.demoLog()).toEqual(['counter']);
    await site.page.evaluate(() => window.askFirst.withdraw('maps'));
    await site.settle();
    expect(await site.view()).toBe('closed');
    await site.page.evaluate(() => window.askFirst.withdraw('analytics'));
    await expect(site.button('reload')).toBeVisible();
    await site.page.keyboard.press('Escape');
    await expect(site.button('reload')).toBeHidden();
    expect(await site.view()).toBe('closed');

    await site.page.evaluate(() => window.askFirst.acceptAll());
    await expect.poll(() => site.demoLog()).toContain('ad');
    await site.reloadedBy(async () => {
      await site.page.evaluate(() => window.askFirst.rejectAll()).catch(() => {});
    });
    expect(await site.view()).toBe('closed');
  });
});

test('a visitor who would rather not lose what was typed stays, and the frames go all the same', async ({
  serve,
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.dismiss());
  const site = await serve({
    '/': pageOf({
      library: libraryTag({ categories: { analytics: {} } }),
      body: `${inlineTag('analytics', 'counter')}<input id="draft">
        <iframe data-category="analytics" data-src="/frame" title="A frame"></iframe>
        <script>addEventListener('beforeunload', (event) => event.preventDefault())</script>`,
    }),
    '/frame': '<title>A frame</title>',
  });
  await site.open('/');
  await site.acceptAll();
  await expect(page.locator('iframe')).toHaveAttribute('src', '/frame');
  await page.locator('#draft').fill('Dear all');
  await site.openPreferences();
  await site.button('reject-all').click();

  await expect(page.locator('iframe')).not.toHaveAttribute('src', /.*/, { timeout: 10_000 });
  await expect(page.locator('#draft')).toHaveValue('Dear all');
});
