import { renderDeclaration } from 'ask-first/server';
import { configOf } from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';

// Its cookie is of another path.
const { cookie: _, ...config } = configOf('voip-office');
const POLICY = {
  '/cookies': pageOf({
    library: libraryTag(config),
    body: `<ask-first-declaration>${renderDeclaration(config)}</ask-first-declaration>`,
  }),
};

test('without JavaScript a policy page shows the table that the server has rendered', async ({
  serve,
  browser,
}) => {
  const { base } = await serve(POLICY);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}/cookies`);

  await expect(page.getByRole('heading', { name: 'Cookies on this site' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '_ga', exact: true }).first()).toBeVisible();
  await expect(page.locator('ask-first')).toHaveCount(0);
  await context.close();
});

test('a table that a router brings later is filled, by server or not, and again when it comes back', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/no effect yet/);
  const site = await serve({ '/': pageOf({ library: libraryTag(config) }) });
  await site.open('/');
  await site.rejectAll();
  const title = page.getByRole('heading', { name: 'Cookies on this site' });
  const decided = page.getByText(/^You decided on /);
  for (const html of ['', renderDeclaration(config)]) {
    await page.evaluate((inside) => {
      const main = document.createElement('main');
      main.innerHTML = `<ask-first-declaration>${inside}</ask-first-declaration>`;
      document.body.append(main);
    }, html);
    await expect(title).toHaveCount(1);
    await expect(decided).toBeVisible();
    await page.evaluate(() => document.querySelector('main')!.remove());
    await expect(title).toHaveCount(0);
  }
});

test('with JavaScript the living table takes its place, and follows the answer', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/no effect yet/);
  const site = await serve(POLICY);
  await site.open('/cookies');
  const title = page.getByRole('heading', { name: 'Cookies on this site' });

  await expect(title).toHaveCount(1);
  await expect(title).toBeVisible();
  const table = page.locator('ask-first-declaration');
  await expect(table.getByText('You have not decided yet.')).toBeVisible();
  await site.rejectAll();
  await expect(table.getByText(/^You decided on /)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '_ga', exact: true }).first()).toBeVisible();
});
