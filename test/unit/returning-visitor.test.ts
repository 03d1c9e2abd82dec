import { describe, expect, vi } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { isActivated } from '../support/activations.ts';
import { encodeConsent } from '../../src/server/index.ts';
import { settle, test } from '../support/start-page.ts';

const ALL = { analytics: true, functional: true, marketing: true };
const NONE = { analytics: false, functional: false, marketing: false };
const TAG = '<script type="text/plain" id="s" data-category="analytics">1</script>';

const isActive = (): boolean => isActivated(document.querySelector('script')!);

describe('a returning visitor', () => {
  test('waits for no file and sees nothing: the answer is in force at once', async ({ start }) => {
    start.returnWith(ALL);
    document.body.innerHTML = TAG;

    const consent = start.start({});
    expect(consent.has('analytics')).toBe(true);
    await consent.ready;
    await settle();

    expect(start.fetched).toEqual([]);
    expect(start.log).toEqual(['ready', 'consent']);
    expect(start.view()).toBe('closed');
    expect(isActive()).toBe(true);
    expect(consent.state).toMatchObject({
      status: 'decided',
      method: 'accept-all',
      source: 'stored',
    });
    expect(consent.record()).toMatchObject({ trusted: undefined, source: 'stored' });
  });

  test('who rejected waits for no file either', async ({ start }) => {
    start.returnWith(NONE);
    document.body.innerHTML = TAG;

    const consent = await start.begin({});

    expect(start.fetched).toEqual([]);
    expect(consent.state).toMatchObject({
      status: 'decided',
      method: 'reject-all',
      granted: ['essential'],
    });
    expect(isActive()).toBe(false);
  });

  test('goes by the configuration as it was handed over, whatever the page does to it later', async ({
    start,
  }) => {
    const config: Config = { categories: { analytics: {} } };
    start.returnWith({ analytics: true }, { config });
    const consent = await start.begin(config);

    (config.categories as Record<string, object>)['marketing'] = {};
    Object.assign(config, { revision: 7 });

    expect(consent.has({ not: 'marketing' })).toBe(true);
    await consent.save({ analytics: false });
    expect(consent.state).toMatchObject({ denied: ['analytics'], revision: 1 });
  });

  test('of another page that asks more is not forgotten here what was answered there', async ({
    start,
    page,
  }) => {
    const shop: Config = { categories: { analytics: {}, marketing: {} } };
    start.returnWith({ analytics: true, marketing: true }, { config: shop });
    const before = page.cookies();

    const here = await start.begin({ categories: { analytics: {} } });
    expect(here.has('analytics')).toBe(true);
    here.destroy();

    expect(page.cookies()).toEqual(before);
    const there = await start.begin(shop);
    expect(there.state).toMatchObject({ status: 'decided', denied: [] });
  });

  test('has the cookie’s expiry renewed, and the time of the decision left alone', async ({
    start,
    page,
  }) => {
    const decidedAt = new Date(Date.now() - 100 * 864e5);
    start.returnWith(ALL, { decidedAt });
    const before = page.cookies();

    await start.begin({});

    expect(page.cookies()).toEqual(before);
    expect(page.written).toHaveLength(1);
    const expires = /expires=([^;]*)/i.exec(page.written[0]!)![1]!;
    expect(Math.abs(Date.parse(expires) - decidedAt.getTime() - 182 * 864e5)).toBeLessThan(1000);
  });

  test('whose site has changed its file since has it checked once and the answer stored again', async ({
    start,
    page,
  }) => {
    start.returnWith(ALL, { config: {} });
    const config: Config = { ui: { layout: 'bar' } };

    const consent = await start.begin(config);
    expect(start.fetched).toEqual(['session']);
    expect(consent.state).toMatchObject({
      status: 'decided',
      method: 'accept-all',
      source: 'stored',
    });
    expect(page.cookies()).toHaveLength(1);
    consent.destroy();
    const { decidedAt } = consent.state;
    start.fetched.length = 0;

    const next = await start.begin(config);

    expect(start.fetched).toEqual([]);
    expect(next.state).toMatchObject({ status: 'decided', method: 'accept-all', decidedAt });
  });

  test('of a site that asks for something new keeps the old answers and is asked for the new', async ({
    start,
  }) => {
    start.returnWith({ analytics: true }, { config: { categories: { analytics: {} } } });

    const consent = await start.begin({ categories: { analytics: {}, marketing: {} } });

    expect(consent.state).toMatchObject({
      status: 'partial',
      granted: ['essential', 'analytics'],
      denied: ['marketing'],
    });
    expect(start.view()).toBe('banner');
    expect(start.details('consent')).toHaveLength(1);
  });

  test('of a site that raised its revision is asked anew and grants nothing until then', async ({
    start,
    page,
  }) => {
    start.returnWith(ALL, { config: { revision: 1 } });
    const before = page.cookies();

    const consent = await start.begin({ revision: 2 });

    expect(consent.state).toMatchObject({
      status: 'undecided',
      granted: ['essential'],
      revision: 2,
    });
    expect(start.view()).toBe('banner');
    expect(page.cookies()).toEqual(before);
  });

  test.for(['nonsense', '', '1AAAA', 'true'])(
    'with the value %j is asked anew; it is left alone until then',
    async (value, { start, page }) => {
      page.set(`ask-first=${value};Path=/;Secure`);

      const consent = await start.begin({});
      expect(consent.state.status).toBe('undecided');
      expect(page.cookies()).toEqual([`ask-first=${value}`]);
      await consent.acceptAll();

      expect(page.cookies()).toEqual([expect.stringMatching(/^ask-first=1/)]);
    },
  );

  test('with two cookies that disagree has only what both grant', async ({ start, page }) => {
    start.returnWith(ALL);
    start.returnWith({ ...ALL, marketing: false }, { config: { cookie: { name: 'other' } } });
    const other = page
      .cookies()
      .find((pair) => pair.startsWith('other='))!
      .slice('other='.length);
    page.set(`ask-first=${other};Path=/shop`);

    const consent = await start.begin({});

    expect(consent.has('marketing')).toBe(false);
    expect(start.view()).not.toBe('preferences');
  });

  test('with the same answer in two cookies keeps it, page after page', async ({ start, page }) => {
    start.returnWith(ALL);
    const [pair] = page.cookies();
    page.set(`${pair};Domain=example.test;Path=/`);

    const first = await start.begin({});
    expect(first.state.granted).toContain('marketing');
    first.destroy();
    const second = await start.begin({});

    expect(second.state).toMatchObject({
      status: 'decided',
      granted: ['essential', 'analytics', 'functional', 'marketing'],
    });
  });

  test('has what trackers wrote on their way out erased before anything runs', async ({
    start,
    page,
  }) => {
    const config: Config = {
      categories: { analytics: {}, marketing: { cookies: [{ name: '_fbp' }] } },
    };
    start.returnWith({ analytics: true, marketing: false }, { config });
    page.set('_fbp=1');
    document.body.innerHTML = TAG;

    await start.begin(config);

    expect(page.cookies()).toEqual([expect.stringMatching(/^ask-first=/)]);
    expect(isActive()).toBe(true);
  });
});

describe('another tab', () => {
  test.for([
    ['focus', () => window],
    ['pageshow', () => window],
    ['visibilitychange', () => document],
  ] as const)('is heard by %s', async ([type, target], { start, page }) => {
    const consent = await start.begin({});
    expect(start.view()).toBe('banner');
    start.returnWith({ analytics: true, functional: false, marketing: false });

    target().dispatchEvent(new Event(type));
    await vi.waitFor(() => expect(consent.has('analytics')).toBe(true), { timeout: 1000 });

    expect(consent.state).toMatchObject({ source: 'sync', status: 'decided' });
    expect(start.view()).toBe('closed');
    expect(start.details('change').at(-1)).toMatchObject({
      source: 'sync',
      changed: ['analytics'],
    });
    expect(page.cookies()).toHaveLength(1);
  });

  test('that withdraws is heard too', async ({ start }) => {
    start.returnWith(ALL);
    const consent = await start.begin({});
    start.returnWith(NONE);

    window.dispatchEvent(new Event('focus'));
    await settle();

    expect(consent.state).toMatchObject({ granted: ['essential'], source: 'sync' });
  });

  test('that forgot the answer leads to asking again', async ({ start, page }) => {
    start.returnWith(ALL);
    const consent = await start.begin({});
    page.clear();

    window.dispatchEvent(new Event('focus'));
    await settle();

    expect(consent.state).toMatchObject({ status: 'undecided', granted: ['essential'] });
    expect(start.view()).toBe('banner');
  });

  test('is heard by the cookie store, where the browser has one', async ({
    start,
    onTestFinished,
  }) => {
    onTestFinished(() => void vi.unstubAllGlobals());
    const cookieStore = new EventTarget();
    vi.stubGlobal('cookieStore', cookieStore);
    const consent = await start.begin({});
    start.returnWith(ALL);

    cookieStore.dispatchEvent(new Event('change'));
    await settle();

    expect(consent.state).toMatchObject({ source: 'sync', status: 'decided' });
  });

  // Firefox shows a page the cookies as they were before it wrote, when a frame begins to load at that moment.
  test.for(['rejectAll', 'reset'] as const)(
    'that decided earlier is too late: %s on this page holds',
    async (method, { start, page }) => {
      start.returnWith(ALL);
      const consent = await start.begin({});
      const [before] = page.cookies();
      await consent[method]();
      page.clear();
      page.set(`${before};Path=/;Secure`);

      window.dispatchEvent(new Event('focus'));
      await settle();

      expect(consent.state.granted).toEqual(['essential']);
      expect(consent.state.source).not.toBe('sync');
    },
  );

  test('whose older answer stands beside that of this page leaves what both grant', async ({
    start,
    page,
  }) => {
    const consent = await start.begin({});
    const older = { config: {}, decidedAt: new Date(Date.now() - 1) };
    await consent.acceptAll();
    page.set(`ask-first=${encodeConsent(NONE, older)};Path=${location.pathname};Secure`);
    expect(page.cookies()).toHaveLength(2);

    window.dispatchEvent(new Event('focus'));
    await settle();

    expect(consent.state.granted).toEqual(['essential']);
  });

  test('that several events tell of is one change', async ({ start, page }) => {
    start.returnWith(ALL);
    await start.begin({});
    page.clear();
    page.set(`ask-first=${encodeConsent(NONE, { config: {} })};Path=/;Secure`);

    for (const type of ['focus', 'pageshow']) window.dispatchEvent(new Event(type));
    await settle();

    expect(start.details('consent').map((detail) => (detail as { source: string }).source)).toEqual(
      ['stored', 'sync'],
    );
  });

  test('that changed nothing is no event', async ({ start }) => {
    start.returnWith(ALL);
    await start.begin({});
    const before = [...start.log];

    window.dispatchEvent(new Event('focus'));
    await settle();

    expect(start.log).toEqual(before);
    expect(start.fetched).toEqual([]);
  });
});
