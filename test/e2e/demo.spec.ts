import { expect, test } from '../support/demo-test.ts';

test('the start page leads to the five sites', async ({ page, site }) => {
  await site.openSite('voip-office');
  await page.goto(new URL('/', page.url()).href);

  for (const name of ['voip-office', 'voipx', 'ippbx', 'voipcom', 'freepbx']) {
    await expect(page.locator(`a[href^="/${name}/"]`).first()).toBeVisible();
  }
});

test('the panel shows live what was decided, what ran, and which cookies there are', async ({
  page,
  site,
}) => {
  await site.open('/voip-office/');
  const panel = page.locator('aside', { has: page.getByRole('button', { name: 'reset' }) });
  await expect(panel).toContainText('undecided');
  await expect(panel).not.toContainText('_ga');

  await site.acceptAll();

  await expect(panel).toContainText('accept-all');
  await expect(panel).toContainText('google-analytics');
  await expect(panel).toContainText('_ga_VOIPOFFICE');
  await expect(panel).toContainText('/collect/google');
});

test('a site that asks for what waits is told once, and asks everybody all the same', async ({
  page,
  site,
  faults,
}) => {
  faults.expect(/no effect yet/);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });

  const { mode, granted } = await site.openSite('ippbx');

  expect([mode, granted]).toEqual(['opt-in', ['essential']]);
  await expect(site.banner).toBeVisible();
  await expect.poll(() => warnings.length).toBe(1);
  expect(warnings[0]).toMatch(/regions, signals: no effect yet/);
});
