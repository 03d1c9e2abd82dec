import { describe, expect, vi } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConsent } from '../../src/server/index.ts';
import { settle, test } from '../support/start-page.ts';

const ALL = { analytics: true, functional: true, marketing: true };
const NONE = { analytics: false, functional: false, marketing: false };
const TAG = '<script type="text/plain" id="s" data-category="analytics">1</script>';

const isActive = (): boolean => document.querySelector('script')!.type !== 'text/plain';

describe('the first visit', () => {
  test('asks: the banner comes up and nothing but essential is granted', async ({
    start,
    page,
  }) => {
    document.body.innerHTML = TAG;

    const consent = await start.begin();

    expect(start.view()).toBe('banner');
    expect(consent.state).toMatchObject({
      ...{
        status: 'undecided',
        granted: ['essential'],
        method: 'default',
        source: 'none',
        persistence: 'cookie',
      },
    });
    expect(consent.has('analytics')).toBe(false);
    expect(consent.record()).toBeUndefined();
    expect(isActive()).toBe(false);
    expect(page.cookies()).toEqual([]);
    expect(start.log.filter((entry) => entry !== 'ui.show banner')).toEqual(
      expect.arrayContaining(['ready', 'show']),
    );
    expect(start.details('consent')).toEqual([]);
  });

  test('writes nothing to the console on a sound page', async ({ start }) => {
    const consent = await start.begin({
      categories: { analytics: { label: 'A' } },
      ui: { layout: 'bar' },
    });
    await consent.acceptAll();
    await settle();

    expect(start.console()).toEqual([]);
    expect(start.details('error')).toEqual([]);
  });

  test('needs no configuration at all', async ({ start }) => {
    const consent = await start.begin(undefined);

    expect(consent.state.denied).toEqual(['analytics', 'functional', 'marketing']);
    expect(start.details('error')).toEqual([]);
  });

  test('asks nothing where there is nothing to ask', async ({ start }) => {
    await start.begin({ categories: {} });

    expect(start.view()).toBe('closed');
    expect(start.fetched).not.toContain('ui');
  });

  test('opens the preferences for a visitor who comes by a link to #ask-first', async ({
    start,
    onTestFinished,
  }) => {
    onTestFinished(() => history.replaceState(null, '', location.pathname));
    history.replaceState(null, '', '#ask-first');

    await start.begin();

    expect(start.view()).toBe('preferences');
  });

  test('waits in a page that is rendered ahead', async ({ start }) => {
    Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
    const consent = start.start();
    await settle();
    expect([start.view(), start.log, start.fetched]).toEqual(['closed', [], []]);

    Reflect.deleteProperty(Document.prototype, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await consent.ready;
    await settle();

    expect(start.view()).toBe('banner');
  });

  test('answers calls that come before it is ready', async ({ start }) => {
    let arrive!: (config: Config) => void;
    const consent = start.start({}, { source: () => new Promise((resolve) => (arrive = resolve)) });
    const accepted = consent.acceptAll();
    expect(consent.state.status).toBe('undecided');

    arrive({});

    expect((await accepted).granted).toContain('analytics');
  });
});

describe('one decision', () => {
  test('goes its way: cookie, interface, change, consent, tags after the next paint', async ({
    start,
    page,
  }) => {
    document.body.innerHTML = TAG;
    const consent = await start.begin();
    const seen: string[] = [];
    const note = (what: string) => (): void => {
      seen.push(
        `${what}: cookie ${page.cookies().length}, view ${start.view()}, tag ${isActive() ? 'on' : 'off'}`,
      );
    };
    const { signal } = start;
    consent.subscribe(note('subscriber'));
    consent.on('hide', note('hide'), { signal });
    consent.on('change', note('change'), { signal });
    consent.on('consent', note('consent'), { signal });

    start.port().decide('accept-all', true);
    note('at once')();
    await settle();

    expect(seen.map((entry) => entry.split(':')[0])).toEqual([
      'hide',
      'subscriber',
      'change',
      'consent',
      'at once',
    ]);
    for (const entry of seen.slice(1)) expect(entry).toMatch(/: cookie 1, view closed, tag off$/);
    expect(isActive()).toBe(true);
  });

  test('is in the cookie before anything else happens', async ({ start, page }) => {
    const consent = await start.begin();
    const cookies: string[][] = [];
    consent.on('hide', () => cookies.push(page.cookies()), { signal: start.signal });

    await consent.acceptAll();

    expect(cookies).toEqual([[expect.stringMatching(/^ask-first=/)]]);
  });

  test('is what a server reads', async ({ start, page }) => {
    const config: Config = {
      revision: 4,
      categories: { a: { services: { x: {}, y: {} } }, b: {} },
    };
    const consent = await start.begin(config);

    await consent.save({ a: true, y: false, b: true });

    expect(readConsent(page.cookies().join('; '), config)).toEqual({
      ...consent.state,
      source: 'stored',
    });
  });

  test.for([
    ['accept-all', ['essential', 'analytics', 'functional', 'marketing'], []],
    ['reject-all', ['essential'], ['analytics', 'functional', 'marketing']],
    [
      { analytics: true, functional: false, marketing: false },
      ['essential', 'analytics'],
      ['functional', 'marketing'],
    ],
  ] as const)(
    'by the interface is the visitor’s: %j',
    async ([choice, granted, denied], { start }) => {
      const consent = await start.begin();

      start.port().decide(choice, true);

      const method = typeof choice === 'string' ? choice : 'custom';
      expect(consent.state).toMatchObject({
        granted,
        denied,
        method,
        source: 'user',
        status: 'decided',
      });
      expect(consent.record()).toMatchObject({ trusted: true, source: 'user', method });
    },
  );

  test('by a synthetic click is the visitor’s too, and the record says so', async ({ start }) => {
    const consent = await start.begin();

    start.port().decide('accept-all', false);

    expect(consent.state.source).toBe('user');
    expect(consent.record()!.trusted).toBe(false);
  });

  test('by a call is the page’s', async ({ start }) => {
    const consent = await start.begin();

    const state = await consent.acceptAll();

    expect(state).toBe(consent.state);
    expect(state).toMatchObject({
      method: 'accept-all',
      source: 'api',
      status: 'decided',
      persistence: 'cookie',
    });
    expect(Date.now() - Date.parse(state.decidedAt!)).toBeLessThan(10_000);
  });

  test('gives a new, frozen state; the one before stays as it was', async ({ start }) => {
    const consent = await start.begin();
    const before = consent.state;

    await consent.acceptAll();

    expect(consent.state).not.toBe(before);
    expect(before.granted).toEqual(['essential']);
    expect([Object.isFrozen(before), Object.isFrozen(consent.state)]).toEqual([true, true]);
    expect(consent.getSnapshot()).toBe(consent.state);
  });

  test('tells of a change only when what is granted changes', async ({ start }) => {
    const consent = await start.begin();

    await consent.rejectAll();
    expect(start.details('change')).toEqual([]);
    await consent.acceptAll();
    await consent.acceptAll();
    expect(start.details('change')).toHaveLength(1);
    await consent.save({ marketing: false });

    expect(start.details('change').map(({ changed }) => changed)).toEqual([
      ['analytics', 'functional', 'marketing'],
      ['marketing'],
    ]);
    expect(start.details('consent')).toHaveLength(4);
  });

  test('tells of a single service', async ({ start }) => {
    const consent = await start.begin({ categories: { a: { services: { x: {}, y: {} } } } });
    await consent.acceptAll();
    const { state: previous } = consent;

    await consent.save({ x: false });

    expect(start.details('change').at(-1)).toEqual({
      ...{ state: consent.state, previous, changed: ['a', 'x'], method: 'custom', source: 'api' },
    });
    expect(consent.state).toMatchObject({ denied: ['a'], services: { x: false, y: true } });
  });

  test('erases what the denied have left, and nothing else', async ({ start, page }) => {
    const consent = await start.begin({
      categories: {
        analytics: { cookies: [{ name: '_ga*' }] },
        marketing: { cookies: [{ name: '_fbp' }] },
      },
    });
    await consent.acceptAll();
    for (const name of ['_ga', '_ga_1', '_fbp', 'basket']) page.set(`${name}=1`);

    await consent.save({ analytics: false });

    expect(page.cookies()).toEqual(['_fbp=1', expect.stringMatching(/^ask-first=/), 'basket=1']);
  });
});

describe('save', () => {
  test('leaves what it does not name as it is', async ({ start }) => {
    const consent = await start.begin();
    await consent.save({ analytics: true });
    await consent.save({ functional: true });

    expect(consent.state).toMatchObject({
      granted: ['essential', 'analytics', 'functional'],
      status: 'decided',
    });
  });

  test.for([[1], ['true'], [null], [undefined], [{}]])(
    'takes booleans only: %j denies',
    async ([value], { start }) => {
      const consent = await start.begin();
      await consent.acceptAll();

      await consent.save({ analytics: value as unknown as boolean });

      expect(consent.has('analytics')).toBe(false);
    },
  );

  test('cannot grant what is not configured, and says which id that was', async ({ start }) => {
    const consent = await start.begin();

    await consent.save({ analitics: true, essential: false });
    await settle();

    expect(consent.state.granted).toEqual(['essential']);
    expect(start.details('error')).toMatchObject([
      { code: 'unknown-category', message: expect.stringContaining('analitics') },
    ]);
  });
});

describe('withdraw', () => {
  test('takes back all but essential', async ({ start }) => {
    const consent = await start.begin();
    await consent.acceptAll();

    const state = await consent.withdraw();

    expect(state).toMatchObject({
      status: 'decided',
      granted: ['essential'],
      method: 'reject-all',
    });
    expect(start.details('consent')).toHaveLength(2);
  });

  test.for([
    ['a', { a: false, b: true }, { x: false, y: false }],
    ['x', { a: false, b: true }, { x: false, y: true }],
  ] as const)(
    'takes back %s and leaves the rest',
    async ([what, categories, services], { start }) => {
      const consent = await start.begin({
        categories: { a: { services: { x: {}, y: {} } }, b: {} },
      });
      await consent.acceptAll();

      const state = await consent.withdraw(what);

      expect(state.services).toEqual(services);
      for (const [id, granted] of Object.entries(categories))
        expect([id, consent.has(id)]).toEqual([id, granted]);
    },
  );

  test('empties frames and media', async ({ start }) => {
    document.body.innerHTML =
      '<iframe data-category="marketing" data-src="https://video.test/"></iframe>';
    const frame = document.querySelector('iframe')!;
    const consent = await start.begin();
    await consent.acceptAll();
    await settle();
    expect(frame.hasAttribute('src')).toBe(true);

    await consent.withdraw('marketing');
    await settle();

    expect(frame.hasAttribute('src')).toBe(false);
  });
});

describe('reset', () => {
  test('withdraws, forgets and asks again', async ({ start, page }) => {
    const consent = await start.begin();
    await consent.acceptAll();
    expect(start.view()).toBe('closed');

    const state = await consent.reset();

    expect(state).toMatchObject({
      status: 'undecided',
      granted: ['essential'],
      source: 'none',
      method: 'default',
    });
    expect(state.decidedAt).toBeUndefined();
    expect(page.cookies()).toEqual([]);
    expect(start.view()).toBe('banner');
    expect(start.details('change').at(-1)).toMatchObject({
      changed: ['analytics', 'functional', 'marketing'],
    });
    expect(consent.record()).toBeUndefined();
  });
});

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
