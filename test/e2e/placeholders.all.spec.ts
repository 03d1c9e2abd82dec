import type { Page } from '@playwright/test';
import type { Config } from 'ask-first';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';

const CONFIG: Config = {
  categories: {
    functional: { services: { films: { label: 'Filmhouse' }, chat: { label: 'Chat' } } },
    marketing: { label: 'Advertising' },
  },
};

const FILM = `<iframe data-category="functional" data-service="films" data-src="/film/1" id="film"
  width="420" height="260" style="border: 3px solid; margin: 7px" title="How it works"></iframe>`;
const SECOND_FILM = `<iframe data-category="functional" data-service="films" data-src="/film/2" id="second"></iframe>`;
const ADVERT = `<iframe data-category="marketing" data-src="/advert" id="advert" title="An offer"></iframe>`;

/** Adds up all shifts of the layout, those right after a click too. */
const watchShifts = `<script>
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
</script>`;

const answers = (body: string) => ({
  '/': pageOf({
    before: watchShifts,
    library: libraryTag(CONFIG),
    body: `<p>Above</p>${body}<p id="below">Below</p>`,
  }),
  '/film/1': '<p>The first film</p>',
  '/film/2': '<p>The second film</p>',
  '/advert': '<p>An offer</p>',
  '/picture.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    headers: { 'Content-Type': 'image/svg+xml' },
  },
});

/** The placeholder that lies over a frame. */
const cover = (page: Page, frame: string) => page.locator(`ask-first-embed:has(+ ${frame})`);

const box = async (page: Page, selector: string) => {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  return [x, y, width, height].map(Math.round);
};

const load = (page: Page, frame: string, action: string) =>
  cover(page, frame).locator(`[data-action=${action}]`).click();

const frames = ({ served }: { served: readonly string[] }): string[] =>
  served.filter((path) => /^\/(film|advert)/.test(path));

const consentCookie = async (site: ConsentPage): Promise<string | undefined> =>
  /ask-first=([^;]*)/.exec(await site.cookieHeader())?.[1];

test('a placeholder has the place and the size of its frame, and nothing of the page moves', async ({
  serve,
  page,
}) => {
  const site = await serve(answers(`${FILM}${ADVERT}`));
  // Without the library, to compare with.
  await page.route('**/ask-first.js', (route) => route.fulfill({ body: '' }));
  await page.goto(site.base);
  const bare = [await box(page, '#film'), await box(page, '#advert'), await box(page, '#below')];
  await page.unroute('**/ask-first.js');

  await site.open('/');
  await expect(cover(page, '#film').locator('[part~=placeholder]')).toBeVisible();
  await expect(cover(page, '#advert').locator('[part~=placeholder]')).toBeVisible();
  const places = async () => [
    await box(page, '#film'),
    await box(page, '#advert'),
    await box(page, '#below'),
  ];
  expect(await places()).toEqual(bare);
  expect(await box(page, 'ask-first-embed:has(+ #film)')).toEqual(bare[0]);
  expect(await box(page, 'ask-first-embed:has(+ #advert)')).toEqual(bare[1]);

  await page.setViewportSize({ width: 400, height: 700 });
  await expect
    .poll(() => box(page, 'ask-first-embed:has(+ #advert)'))
    .toEqual(await box(page, '#advert'));
  await page.setViewportSize({ width: 1280, height: 720 });
  await load(page, '#film', 'load-once');
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
  await site.acceptAll();
  await expect(page.frameLocator('#advert').getByText('An offer')).toBeVisible();
  await expect(page.locator('ask-first-embed')).toHaveCount(0);
  expect(await places()).toEqual(bare);
});

test('neither placeholders nor their going shift the layout', async ({ serve, page }) => {
  const site = await serve(answers(`${FILM}${ADVERT}`));
  await site.open('/');
  await expect(cover(page, '#film').locator('[part~=placeholder]')).toBeVisible();
  await load(page, '#film', 'load-once');
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
  await site.acceptAll();
  await expect(page.frameLocator('#advert').getByText('An offer')).toBeVisible();
  await site.settle();
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('"load once" loads this frame, keeps nothing, and gives it the focus', async ({
  serve,
  page,
}) => {
  const site = await serve(answers(`${FILM}${SECOND_FILM}`));
  await site.open('/');
  await expect(site.banner).toBeVisible();
  const before = await site.cookieNames();
  await load(page, '#film', 'load-once');
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();

  await expect(page.locator('#film')).toBeFocused();
  await expect(cover(page, '#second')).toBeVisible();
  await expect(site.banner).toBeVisible();
  expect(frames(site)).toEqual(['/film/1']);
  expect(await site.cookieNames()).toEqual(before);
  expect(await site.storageKeys()).toEqual([]);
  expect((await site.consentState()).status).toBe('undecided');

  await site.reload();
  await expect(cover(page, '#film').locator('[part~=placeholder]')).toBeVisible();
  expect(frames(site)).toEqual(['/film/1']);
});

for (const key of ['Enter', 'Space']) {
  test(`the placeholder is a named region whose buttons work by Tab and ${key}`, async ({
    serve,
    page,
  }) => {
    const site = await serve(answers(`<input id="field" aria-label="Name">${FILM}`));
    await site.open('/');
    const region = page.getByRole('region', { name: 'Filmhouse is not loaded yet' });
    await expect(region).toBeVisible();
    await expect(region.getByRole('button', { name: 'Load once' })).toBeVisible();

    await page.locator('#field').focus();
    await page.keyboard.press('Tab');
    await expect(region.getByRole('button', { name: 'Load once' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(region.getByRole('button', { name: 'Always allow' })).toBeFocused();
    // The frame below can't be reached, so what follows is the page.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Cookie settings' })).toBeFocused();

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(key);
    await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
    await expect(page.locator('#film')).toBeFocused();
  });
}

test('"always allow" stores the service, and all of its frames load together', async ({
  serve,
  page,
}) => {
  const site = await serve(answers(`${FILM}${SECOND_FILM}${ADVERT}`));
  await site.open('/');
  await load(page, '#film', 'always-allow');
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
  await expect(page.frameLocator('#second').getByText('The second film')).toBeVisible();
  await expect(cover(page, '#advert')).toBeVisible();
  const { services, granted, source, method } = await site.consentState();
  expect({ services, granted, source, method }).toEqual({
    services: { films: true, chat: false },
    granted: ['essential'],
    source: 'user',
    method: 'custom',
  });
  expect(frames(site).sort()).toEqual(['/film/1', '/film/2']);

  await site.reload();
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
  await expect(cover(page, '#advert')).toBeVisible();
});

test('"always allow" of a frame without a service stores the category', async ({ serve, page }) => {
  const site = await serve(answers(`${FILM}${ADVERT}`));
  await site.open('/');
  const region = page.getByRole('region', { name: 'An offer is not loaded yet' });
  await expect(region).toContainText('Advertising');
  await load(page, '#advert', 'always-allow');
  await expect(page.frameLocator('#advert').getByText('An offer')).toBeVisible();
  expect((await site.consentState()).granted).toEqual(['essential', 'marketing']);
  await expect(cover(page, '#film')).toBeVisible();
});

test('a placeholder that the page wrote shows its picture, goes, and comes back', async ({
  serve,
  page,
}) => {
  const site = await serve(
    answers(
      `<ask-first-embed><img slot="thumbnail" src="/picture.svg" alt="A scene"></ask-first-embed>${FILM}`,
    ),
  );
  await site.open('/');
  const picture = page.getByRole('img', { name: 'A scene' });
  await expect(page.locator('ask-first-embed')).toHaveCount(1);
  await expect(picture).toBeVisible();
  // Both move when the library has taken the page's own placeholder over.
  await expect
    .poll(async () => `${await box(page, '[slot=thumbnail]')}` === `${await box(page, '#film')}`)
    .toBe(true);

  await load(page, '#film', 'load-once');
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
  await expect(picture).toBeHidden();
  await page.evaluate(() => void window.askFirst.rejectAll());
  await expect(picture).toBeVisible();
  await expect(page.locator('ask-first-embed')).toHaveCount(1);
});

test('a frame loaded once stays through decisions about others, and goes with "reject all"', async ({
  serve,
  page,
}) => {
  const site = await serve(answers(`${FILM}${SECOND_FILM}`));
  await site.open('/');
  await load(page, '#film', 'load-once');
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();

  await page.evaluate(() => window.askFirst.save({ marketing: true, chat: true }));
  await site.settle();
  await expect(page.frameLocator('#film').getByText('The first film')).toBeVisible();
  expect(frames(site)).toEqual(['/film/1']);
  const stored = await consentCookie(site);

  await site.openPreferences();
  await site.rejectAll();
  await expect(cover(page, '#film').locator('[part~=placeholder]')).toBeVisible();
  await expect(page.locator('#film')).not.toHaveAttribute('src');
  expect(await consentCookie(site)).not.toBe(stored);
  expect(frames(site)).toEqual(['/film/1']);
});
