import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { byInnerHTML, routedSite, routers } from '../support/routed-site.ts';
import { externalTag, tagFiles } from '../support/small-page.ts';

/** Follows a link of the page, even where a dialog lies over it. The document stays the same one. */
const visit = async ({ page }: ConsentPage, path: string): Promise<void> => {
  await page.evaluate((to) => {
    Object.assign(window, { isSame: true });
    document.querySelector<HTMLElement>(`a[href="${to}"]`)!.click();
  }, path);
  await expect(page.getByRole('heading', { name: path, includeHidden: true })).toBeAttached();
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
};

/** One host, whatever a router kept of others. */
const expectOneHost = ({ page }: ConsentPage): Promise<void> =>
  expect(page.locator('ask-first')).toHaveCount(1);

const expectNoBanner = async (site: ConsentPage): Promise<void> => {
  await site.settle();
  await expect(site.page.locator('ask-first[data-state=banner]')).toHaveCount(0);
  await expect(site.banner).toBeHidden();
};

const sorted = async (site: ConsentPage): Promise<string[]> => (await site.demoLog()).sort();

for (const [name, router] of Object.entries(routers)) {
  test.describe(name, () => {
    test('the open banner comes along, leaves the focus alone, and what it grants runs once', async ({
      serve,
    }) => {
      const site = await serve(routedSite(router));
      await site.open('/one');
      await expect(site.banner).toBeVisible();
      for (const path of ['/two', '/three', '/one', '/two']) {
        await visit(site, path);
        await expect(site.banner).toBeVisible();
        await expectOneHost(site);
        await expect(site.page.locator('#field')).toBeFocused();
      }
      expect(await site.demoLog()).toEqual([]);

      await site.acceptAll();
      await expect.poll(() => sorted(site)).toEqual(['again', 'every', 'page /two']);
      await visit(site, '/three');
      await expect
        .poll(() => sorted(site))
        .toEqual(['again', 'again', 'every', 'page /three', 'page /two']);
      await expectNoBanner(site);
      await visit(site, '/one');
      await expect
        .poll(async () => (await sorted(site)).filter((one) => /page/.test(one)))
        .toHaveLength(3);
      await expectNoBanner(site);
      expect(await sorted(site)).toEqual([
        'again',
        'again',
        'again',
        'every',
        'page /one',
        'page /three',
        'page /two',
      ]);
    });

    test('open preferences come along, and can be answered', async ({ serve }) => {
      const site = await serve(routedSite(router));
      await site.open('/one');
      await site.openPreferences();
      await visit(site, '/two');
      await expect(site.preferences).toBeVisible();
      await expectOneHost(site);
      await site.toggle('analytics');
      await site.save();
      await expect.poll(() => sorted(site)).toEqual(['every', 'page /two']);
      await visit(site, '/three');
      await expectNoBanner(site);
      await expect.poll(() => sorted(site)).toEqual(['every', 'page /three', 'page /two']);
    });

    test('who said no has it on every page; the controls of new pages work', async ({ serve }) => {
      const site = await serve(routedSite(router));
      await site.open('/one');
      await site.rejectAll();
      await visit(site, '/two');
      await expectNoBanner(site);
      await visit(site, '/three');
      await expectNoBanner(site);
      expect(await site.demoLog()).toEqual([]);

      await site.page.locator('#settings').click();
      await expect(site.preferences).toBeVisible();
      await expectOneHost(site);
      await site.button('close').click();
      await expect(site.preferences).toBeHidden();
      await expect(site.page.locator('#settings')).toBeFocused();
      await site.page.getByRole('link', { name: 'Cookie settings' }).click();
      await site.acceptAll();
      await expect.poll(() => sorted(site)).toEqual(['again', 'every', 'page /three']);
    });

    test('the back button shows no banner to who has answered, and runs nothing twice', async ({
      serve,
    }) => {
      const site = await serve(routedSite(router));
      await site.open('/one');
      await expect(site.banner).toBeVisible();
      await visit(site, '/two');
      await expect(site.banner).toBeVisible();
      await site.acceptAll();
      await expect.poll(() => sorted(site)).toEqual(['again', 'every', 'page /two']);
      await site.page.evaluate(() => history.back());
      await expect(site.page).toHaveURL(/\/one$/);
      await expectNoBanner(site);
      expect((await sorted(site)).filter((one) => one === 'every')).toEqual(['every']);
    });
  });
}

const FRAME =
  '<iframe data-category="marketing" data-src="/film" title="A film" width="300" height="200"></iframe>';

for (const name of ['Turbo', 'htmx 2', 'htmx 4']) {
  test(`${name}: a page that comes back has one placeholder for each frame, and no frame that was taken back`, async ({
    serve,
    page,
  }) => {
    const site = await serve({
      ...routedSite(routers[name]!, { body: FRAME }),
      '/film': '<p>A film</p>',
    });
    const goBack = async () => {
      await page.evaluate(() => history.back());
      await expect(page).toHaveURL(/\/one$/);
      await expect(page.getByRole('heading', { name: '/one' })).toBeVisible();
    };
    const film = page.frameLocator('iframe').getByText('A film');
    await site.open('/one');
    await expect(page.locator('ask-first-embed [part~=placeholder]')).toBeVisible();
    await visit(site, '/two');
    await goBack();
    await expect(page.locator('ask-first-embed')).toHaveCount(1);
    await expect(page.locator('ask-first-embed [part~=placeholder]')).toBeVisible();
    expect(site.requestsTo('/film')).toEqual([]);

    await page.locator('ask-first-embed [data-action=load-once]').click();
    await expect(film).toBeVisible();
    await visit(site, '/three');
    await site.rejectAll();
    await goBack();
    await expect(page.locator('ask-first-embed [part~=placeholder]')).toBeVisible();
    await expect(page.locator('ask-first-embed')).toHaveCount(1);
    await expect(film).toHaveCount(0);
    await expect(page.locator('iframe')).not.toHaveAttribute('src');
  });
}

test('a copy of the page with an open banner in it, put back by a router, is not an open banner', async ({
  serve,
  page,
}) => {
  const site = await serve(routedSite(routers['a swap by replaceChild']!));
  await site.open('/one');
  await expect(site.banner).toBeVisible();
  await page.evaluate(() => Object.assign(window, { kept: document.body.cloneNode(true) }));
  await visit(site, '/two');
  await site.rejectAll();
  await page.evaluate(() => document.body.replaceWith((window as unknown as { kept: Node }).kept));
  await expect(page.getByRole('heading', { name: '/one' })).toBeVisible();
  await expectNoBanner(site);
  await expectOneHost(site);
  await site.openPreferences();
  await expectOneHost(site);
  await site.acceptAll();
  await expectNoBanner(site);
});

test('a new body by innerHTML: the banner comes along, frames load, scripts stay inert', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] script-inert/);
  const site = await serve({
    ...routedSite(byInnerHTML, { body: FRAME }),
    '/film': '<p>A film</p>',
  });
  await site.open('/one');
  await visit(site, '/two');
  await expect(site.banner).toBeVisible();
  await expectOneHost(site);
  await expect(site.page.locator('ask-first-embed')).toHaveCount(1);
  expect(site.requestsTo('/film')).toEqual([]);
  await site.acceptAll();
  await expect(site.page.frameLocator('iframe').getByText('A film')).toBeVisible();
  await visit(site, '/three');
  await expectNoBanner(site);
  await expect(site.page.frameLocator('iframe').getByText('A film')).toBeVisible();
  await expect.poll(() => faults.seen).toHaveLength(6);
  expect(await site.demoLog()).toEqual([]);
});

test.describe('Turbo, besides,', () => {
  const MORPH = '<meta name="turbo-refresh-method" content="morph">';

  test('morphs a page around the open banner, and around the preferences', async ({ serve }) => {
    const site = await serve(routedSite(routers['Turbo']!, { head: MORPH }));
    await site.open('/one');
    const refresh = () =>
      site.page.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener('turbo:morph', resolve, { once: true });
            const { Turbo } = window as unknown as {
              Turbo: { visit(to: string, how: object): void };
            };
            Turbo.visit(location.href, { action: 'replace' });
          }),
      );
    await expect(site.banner).toBeVisible();
    await refresh();
    await expect(site.banner).toBeVisible();
    await expectOneHost(site);
    await site.openPreferences();
    await refresh();
    await expect(site.preferences).toBeVisible();
    await site.acceptAll();
    await refresh();
    await expectNoBanner(site);
    await expect
      .poll(async () => (await sorted(site)).filter((one) => one !== 'again'))
      .toEqual(['every', 'page /one']);
  });

  test('brings the tags of the head once', async ({ serve }) => {
    const site = await serve({
      ...routedSite(routers['Turbo']!, { head: externalTag('analytics', 'head') }),
      ...tagFiles('head'),
    });
    await site.open('/one');
    await site.acceptAll();
    await expect.poll(() => sorted(site)).toEqual(['again', 'every', 'head', 'page /one']);
    await visit(site, '/two');
    await visit(site, '/three');
    await expect.poll(() => sorted(site)).toContain('page /three');
    await site.settle();
    expect((await sorted(site)).filter((one) => one === 'head')).toEqual(['head']);
    expect(site.served.filter((path) => path === '/tags/head.js')).toHaveLength(1);
  });
});
