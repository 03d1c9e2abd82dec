import type { Config } from 'ask-first';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { inlineTag, libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

interface Heard {
  readonly name: string;
  readonly view: string | undefined;
  readonly hasCookie: boolean;
  readonly ran: number;
  readonly detail: any;
}

/** Writes down each event of the library, and how things stood when it came. */
const listen = `<script>
  window.heard = [];
  for (const name of ['ready', 'consent', 'change', 'show', 'hide', 'error']) {
    document.addEventListener('ask-first:' + name, ({ detail }) => {
      const { element, ...rest } = detail;
      heard.push({
        name,
        view: document.querySelector('ask-first')?.dataset.state,
        hasCookie: /(^|; )ask-first=/.test(document.cookie),
        ran: (window.demoLog || []).length,
        detail: JSON.parse(JSON.stringify({ ...rest, element: element && element.outerHTML })),
      });
    });
  }
</script>`;

const config: Config = {
  categories: {
    analytics: { services: { counter: { label: 'Counter' }, heatmap: { label: 'Heat map' } } },
    marketing: { onWithdraw: 'none' },
  },
};

const page = (body = THREE_TAGS.markup, own: Config = config) => ({
  '/': pageOf({ before: listen, library: libraryTag(own), body }),
  ...THREE_TAGS.files,
});

const heard = (site: ConsentPage): Promise<Heard[]> =>
  site.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const names = async (site: ConsentPage): Promise<string[]> =>
  (await heard(site)).map(({ name }) => name);

const forget = (site: ConsentPage): Promise<void> =>
  site.page.evaluate(() => void ((window as unknown as { heard: Heard[] }).heard.length = 0));

test('a first visit says ready, then show', async ({ serve }) => {
  const site = await serve(page());
  await site.open('/');
  await expect(site.banner).toBeVisible();
  const all = await heard(site);
  expect(all.map(({ name }) => name).sort()).toEqual(['ready', 'show']);
  expect(all.find(({ name }) => name === 'show')!.detail).toEqual({ view: 'banner' });
  expect(all.find(({ name }) => name === 'ready')!.detail.state.status).toBe('undecided');
});

test('one decision: cookie, interface hidden, change and consent, then the tags', async ({
  serve,
}) => {
  const site = await serve(page());
  await site.open('/');
  await expect(site.banner).toBeVisible();
  await site.page.waitForLoadState('networkidle');
  await forget(site);
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toHaveLength(3);
  const all = await heard(site);
  expect(all.map(({ name }) => name)).toEqual(['hide', 'change', 'consent']);
  const [hide, change, consent] = all;
  expect(hide!.detail).toEqual({ view: 'banner' });
  for (const event of all) expect(event).toMatchObject({ hasCookie: true, ran: 0, view: 'closed' });
  expect(change!.detail).toMatchObject({
    changed: ['analytics', 'counter', 'heatmap', 'marketing'],
    method: 'accept-all',
    source: 'user',
    state: { status: 'decided', granted: ['essential', 'analytics', 'marketing'], denied: [] },
    previous: { status: 'undecided', granted: ['essential'] },
  });
  expect(consent!.detail).toEqual({
    state: change!.detail.state,
    method: 'accept-all',
    source: 'user',
  });
});

test('a click while what decides is still on its way is answered at once, and holds', async ({
  serve,
}) => {
  const site = await serve(page());
  await site.page.route('**/ask-first-session.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await site.page.goto(site.base);
  await expect(site.banner).toBeVisible();
  await site.button('accept-all').click();
  await expect(site.banner).toBeHidden({ timeout: 800 });
  expect(await site.demoLog()).toEqual([]);
  await expect.poll(() => site.demoLog()).toHaveLength(3);
  await expect(site.banner).toBeHidden();
  const change = (await heard(site)).find(({ name }) => name === 'change');
  expect(change).toMatchObject({ hasCookie: true, ran: 0, detail: { source: 'user' } });
});

test('a no says consent, and no change', async ({ serve }) => {
  const site = await serve(page());
  await site.open('/');
  await expect(site.banner).toBeVisible();
  await forget(site);
  await site.rejectAll();
  await site.settle();
  expect(await names(site)).toEqual(['hide', 'consent']);
});

test('consent comes on each page where a decision is in force, and only there', async ({
  serve,
}) => {
  const site = await serve(page());
  await site.open('/');
  await site.rejectAll();
  for (let visit = 0; visit < 2; visit++) {
    await site.reload();
    await site.settle();
    const all = await heard(site);
    expect(all.map(({ name }) => name)).toEqual(['ready', 'consent']);
    expect(all[1]!.detail).toMatchObject({
      method: 'reject-all',
      source: 'stored',
      state: { status: 'decided' },
    });
  }
});

test('a single service changes what is granted: change names it', async ({ serve }) => {
  const site = await serve(page());
  await site.open('/');
  await site.page.evaluate(() => window.askFirst.save({ counter: true }));
  await forget(site);
  const state = await site.page.evaluate(() => window.askFirst.save({ heatmap: true }));
  const change = (await heard(site)).find(({ name }) => name === 'change')!;
  expect(change.detail.changed).toContain('heatmap');
  expect(change.detail).toMatchObject({ method: 'custom', source: 'api' });
  expect(change.detail.state).toEqual(JSON.parse(JSON.stringify(state)));
});

test('the same answer once more says consent, and no change', async ({ serve }) => {
  const site = await serve(page());
  await site.open('/');
  await site.acceptAll();
  await site.settle();
  await forget(site);
  await site.page.evaluate(() => window.askFirst.acceptAll());
  expect(await names(site)).toEqual(['consent']);
});

test('withdrawal says change and consent, and a reset asks again', async ({ serve }) => {
  const site = await serve(page(inlineTag('marketing', 'one')));
  await site.open('/');
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toEqual(['one']);
  await forget(site);
  await site.page.evaluate(() => window.askFirst.withdraw('marketing'));
  expect(await names(site)).toEqual(['change', 'consent']);
  expect((await heard(site))[0]!.detail).toMatchObject({ changed: ['marketing'], source: 'api' });
  await forget(site);
  await site.page.evaluate(() => window.askFirst.reset());
  await expect(site.banner).toBeVisible();
  expect(await names(site)).toEqual(['change', 'show']);
  expect(await site.cookieNames()).toEqual([]);
  expect((await site.consentState()).status).toBe('undecided');
});

test('the preferences say hide and show when they take the place of the banner', async ({
  serve,
}) => {
  const site = await serve(page());
  await site.open('/');
  await expect(site.banner).toBeVisible();
  await forget(site);
  await site.openPreferences();
  await site.page.keyboard.press('Escape');
  await expect(site.banner).toBeVisible();
  const views = (await heard(site)).map(({ name, detail }) => `${name} ${detail.view}`);
  expect(views).toEqual(['hide banner', 'show preferences', 'hide preferences', 'show banner']);
});

test('an error says code, message and element, one event for each fault', async ({
  serve,
  faults,
}) => {
  faults.expect(/unknown-category/);
  const site = await serve(
    page(inlineTag('statistics', 'never') + inlineTag('', 'never') + inlineTag('analytics', 'one')),
  );
  await site.open('/');
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toEqual(['one']);
  const errors = (await heard(site))
    .filter(({ name }) => name === 'error')
    .map(({ detail }) => detail);
  expect(errors).toHaveLength(2);
  for (const { code } of errors) expect(code).toBe('unknown-category');
  expect(errors[0].message).toContain('data-category="statistics"');
  expect(errors[0].element).toContain('data-category="statistics"');
  expect(errors[1].element).toContain('data-category=""');
});

test('states are frozen, and each change makes a new state', async ({ serve }) => {
  const site = await serve(page());
  await site.open('/');
  const facts = await site.page.evaluate(async () => {
    const { askFirst } = window;
    const before = askFirst.state;
    const same = askFirst.getSnapshot() === before;
    const after = await askFirst.acceptAll();
    return {
      same,
      isNew: after !== before && after === askFirst.state,
      frozen: [before, after, after.granted, after.denied, after.services].every(Object.isFrozen),
    };
  });
  expect(facts).toEqual({ same: true, isNew: true, frozen: true });
});

test('a listener that comes late gets the last ready and consent, once, unless it wants no replay', async ({
  serve,
}) => {
  const site = await serve(page());
  await site.open('/');
  await site.acceptAll();
  const calls = await site.page.evaluate(async () => {
    const seen: string[] = [];
    const { on } = window.askFirst;
    on('ready', () => seen.push('ready'));
    on('consent', ({ method }) => seen.push(`consent ${method}`));
    on('change', () => seen.push('change'));
    on('consent', () => seen.push('never'), { replay: false });
    const stop = on('ready', () => seen.push('stopped'));
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return seen;
  });
  expect(calls).toEqual(['ready', 'consent accept-all']);
});

test('events bubble from document: a listener on the window hears them', async ({ serve }) => {
  const site = await serve(page());
  await site.open('/');
  const type = await site.page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('ask-first:consent', (event) =>
          resolve([event.bubbles, event.target === document]),
        );
        void window.askFirst.rejectAll();
      }),
  );
  expect(type).toEqual([true, true]);
});

test('a listener that throws stops neither the decision nor the tags', async ({
  serve,
  faults,
}) => {
  faults.expect(/a fault of the page/, /listener-failed/);
  const site = await serve(page());
  await site.open('/');
  await site.page.evaluate(() =>
    window.askFirst.on('consent', () => {
      throw new Error('a fault of the page');
    }),
  );
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toHaveLength(3);
});

test('tags added in a listener of change run after it', async ({ serve }) => {
  const site = await serve(page(''));
  await site.open('/');
  await site.page.evaluate(() =>
    window.askFirst.on('change', () => {
      const script = document.createElement('script');
      Object.assign(script, {
        type: 'text/plain',
        textContent: `(window.demoLog ||= []).push('late')`,
      });
      script.dataset['category'] = 'marketing';
      document.body.append(script);
    }),
  );
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toEqual(['late']);
});
