import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

const withServices = (...ids: readonly string[]): Config => ({
  categories: {
    analytics: { services: Object.fromEntries(ids.map((id) => [id, { label: id }])) },
  },
});

test('of two decisions made while what decides is on its way, the second holds', async ({
  serve,
  page,
}) => {
  const site = await serve({ '/': pageOf({ body: THREE_TAGS.markup }), ...THREE_TAGS.files });
  await site.open('/');
  await site.rejectAll();
  await page.route('**/ask-first-session.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });

  for (let round = 0; round < 4; round++) {
    await site.open('/');
    const granted = await page.evaluate(async () => {
      const { acceptAll, rejectAll } = window.askFirst;
      const [, last] = await Promise.all([acceptAll(), rejectAll()]);
      return [last.granted, window.askFirst.state.granted];
    });
    expect(granted).toEqual([['essential'], ['essential']]);
  }
});

test('a frame loaded once, then granted, then taken back, is emptied', async ({ serve, page }) => {
  const frame = '<iframe data-category="marketing" data-src="/frame" title="A film"></iframe>';
  const site = await serve({ '/': pageOf({ body: frame }), '/frame': '<p>A film</p>' });
  await site.open('/');
  await page.locator('[data-action=load-once]').click();
  await expect(page.frameLocator('iframe').getByText('A film')).toBeVisible();

  await site.acceptAll();
  await expect(page.locator('iframe')).toHaveAttribute('src', '/frame');
  await page.evaluate(() => void window.askFirst.rejectAll());

  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

test('a service that is new since the answer comes switched off', async ({ serve }) => {
  let config = withServices('counter');
  const site = await serve({ '/': () => pageOf({ library: libraryTag(config) }) });
  await site.open('/');
  await site.acceptAll();

  config = withServices('counter', 'heatmap');
  const { status, services } = await site.open('/');
  expect([status, services]).toEqual(['partial', { counter: true, heatmap: false }]);
  await site.openPreferences();
  await expect(site.switchOf('counter')).toBeChecked();
  await expect(site.switchOf('heatmap')).not.toBeChecked();
  await site.save();

  expect((await site.consentState()).services).toEqual({ counter: true, heatmap: false });
});

test('a decision made by a listener is told after the one that brought it about, to everybody', async ({
  serve,
  page,
}) => {
  const site = await serve({ '/': pageOf({ body: THREE_TAGS.markup }), ...THREE_TAGS.files });
  await site.open('/');

  const [heard, last] = await page.evaluate(async () => {
    const { on, subscribe, acceptAll, rejectAll } = window.askFirst;
    const lines: string[][] = [[], [], [], []];
    on('change', ({ method }) => void (method === 'accept-all' && rejectAll()));
    for (const name of ['change', 'consent'] as const) {
      on(name, ({ method }) => lines[0]!.push(`${name} ${method}`));
      document.addEventListener(`ask-first:${name}`, (event) =>
        lines[1]!.push(`${name} ${(event as CustomEvent).detail.method}`),
      );
    }
    on('change', ({ previous, state }) =>
      lines[2]!.push(`${previous.granted.length} to ${state.granted.length}`),
    );
    subscribe(() => lines[3]!.push(window.askFirst.state.method ?? ''));
    await acceptAll();
    return [lines, lines[3]!.at(-1)] as const;
  });

  const told = ['change accept-all', 'change reject-all', 'consent reject-all'];
  expect(heard.slice(0, 3)).toEqual([told, told, ['1 to 4', '4 to 1']]);
  expect(last).toBe('reject-all');
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
});
