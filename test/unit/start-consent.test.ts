import { describe, expect } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConsent } from '../../src/server/index.ts';
import { isActivated } from '../support/activations.ts';
import { settle, test } from '../support/start-page.ts';

const ALL = { analytics: true, functional: true, marketing: true };
const NONE = { analytics: false, functional: false, marketing: false };
const TAG = '<script type="text/plain" id="s" data-category="analytics">1</script>';

const isActive = (): boolean => isActivated(document.querySelector('script')!);

describe('the first visit', () => {
  test('asks: the banner comes up and nothing but essential is granted', async ({
    start,
    page,
  }) => {
    document.body.innerHTML = TAG;

    const consent = await start.begin();

    expect(start.view()).toBe('banner');
    expect(consent.state).toMatchObject({
      status: 'undecided',
      granted: ['essential'],
      method: 'default',
      source: 'none',
      persistence: 'cookie',
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
      'change',
      'consent',
      'subscriber',
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
      state: consent.state,
      previous,
      changed: ['a', 'x'],
      method: 'custom',
      source: 'api',
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

describe('the interface', () => {
  test.for([
    ['the floating button', { ui: { trigger: true } }, ''],
    ['the cookie table of a policy page', {}, '<ask-first-declaration></ask-first-declaration>'],
  ] as const)(
    'is fetched for a returning visitor where the page has %s',
    async ([, config, html], { start }) => {
      document.body.innerHTML = html;
      start.returnWith(ALL, { config });

      await start.begin(config);

      expect(start.fetched).toContain('ui');
      expect(start.view()).toBe('closed');
    },
  );

  test('hears of held frames, for their placeholders', async ({ start }) => {
    start.returnWith(NONE);
    document.body.innerHTML =
      '<iframe data-category="marketing" data-src="https://video.test/"></iframe>';

    await start.begin({});
    expect(start.log).toContain('ui.setHeldFrames 1');
    start.port().loadOnce(document.querySelector('iframe')!);
    await settle();

    expect(document.querySelector('iframe')!.src).toBe('https://video.test/');
    expect(start.log.at(-1)).toBe('ui.setHeldFrames 0');
  });
});

describe('what the configuration asks for and is not built yet', () => {
  test.for([
    { mode: 'opt-out' },
    { mode: 'inform' },
    { regions: { DE: { mode: 'opt-out' } } },
    { vendors: { google: true } },
  ] as const)('leaves the strict opt-in in force: %j', async (config, { start }) => {
    const consent = await start.begin(config as Config);

    expect(consent.state).toMatchObject({ granted: ['essential'], status: 'undecided' });
    expect(start.view()).toBe('banner');
  });
});
