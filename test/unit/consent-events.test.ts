import { describe, expect, vi } from 'vitest';
import type { Consent, ConsentEvents } from '../../src/consent-object.ts';
import { settle, test } from '../support/start-page.ts';

const ALL = { analytics: true, functional: true, marketing: true };

const listener = () => vi.fn<(detail: unknown) => void>();

describe('on()', () => {
  test('hands its listener the detail that document’s event carries', async ({ start }) => {
    const consent = await start.begin({});
    const [heard, seen] = [listener(), listener()];
    document.addEventListener(
      'ask-first:change',
      (event) => seen((event as CustomEvent).detail),
      start,
    );
    consent.on('change', heard, start);

    await consent.acceptAll();

    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls).toEqual(seen.mock.calls);
  });

  test('tells of what is shown and hidden', async ({ start }) => {
    const consent = await start.begin({});
    consent.show();
    await settle();
    consent.hide();

    expect([...start.details('show'), ...start.details('hide')]).toEqual([
      { view: 'banner' },
      { view: 'preferences' },
      { view: 'banner' },
      { view: 'preferences' },
    ]);
    expect(consent.state.status).toBe('undecided');
  });

  test('gives a late listener the last ready and consent, once', async ({ start }) => {
    start.returnWith(ALL);
    const consent = await start.begin({});
    await consent.withdraw('marketing');
    const [ready, consented] = [listener(), listener()];

    consent.on('ready', ready, start);
    consent.on('consent', consented, start);
    await settle();
    await consent.withdraw('analytics');

    expect(ready).toHaveBeenCalledOnce();
    expect(
      consented.mock.calls.map(([detail]) => (detail as ConsentEvents['consent']).state.granted),
    ).toEqual([
      ['essential', 'analytics', 'functional'],
      ['essential', 'functional'],
    ]);
  });

  test('gives an early listener each of them once', async ({ start }) => {
    start.returnWith(ALL);
    const consent = start.start({});
    const [ready, consented] = [listener(), listener()];
    consent.on('ready', ready, start);
    consent.on('consent', consented, start);

    await consent.ready;
    await settle();

    expect(ready).toHaveBeenCalledOnce();
    expect(consented).toHaveBeenCalledOnce();
  });

  test('gives a late listener all errors so far, and then the new ones', async ({ start }) => {
    const consent = await start.begin({ mode: 'x', ui: { close: 1 } } as never);
    const errors = listener();

    consent.on('error', errors, start);
    await settle();
    await consent.save({ nobody: true });
    await settle();

    const codes = errors.mock.calls.map(([detail]) => (detail as ConsentEvents['error']).code);
    expect(codes).toEqual(['config-invalid', 'config-invalid', 'unknown-category']);
  });

  test('does not give what came while the listener waited for it twice', async ({ start }) => {
    start.returnWith(ALL);
    const consent = await start.begin({});
    const consented = listener();

    consent.on('consent', consented, start);
    void consent.acceptAll();
    await settle();
    void consent.acceptAll();
    const before = consented.mock.calls.length;
    consent.on('consent', consented, start);
    await consent.rejectAll();
    await settle();

    const states = consented.mock.calls
      .slice(before)
      .map(([detail]) => (detail as ConsentEvents['consent']).method);
    expect(states).toEqual(['reject-all', 'reject-all']);
  });

  test('gives a late listener nothing when it asks for no replay', async ({ start }) => {
    start.returnWith(ALL);
    const consent = await start.begin({});
    const heard = listener();

    consent.on('ready', heard, { ...start, replay: false });
    consent.on('consent', heard, { ...start, replay: false });
    await settle();

    expect(heard).not.toHaveBeenCalled();
  });

  test('calls nobody before it has given the way out', async ({ start }) => {
    const consent = await start.begin({});
    const heard = listener();

    const stop = consent.on('ready', heard);
    expect(heard).not.toHaveBeenCalled();
    stop();
    await settle();

    expect(heard).not.toHaveBeenCalled();
  });

  test('ends with the function that it gave', async ({ start }) => {
    const consent = await start.begin({});
    const heard = listener();
    const stop = consent.on('change', heard);

    stop();
    await consent.acceptAll();

    expect(heard).not.toHaveBeenCalled();
  });

  test('ends with its AbortSignal, whenever that aborts', async ({ start }) => {
    const consent = await start.begin({});
    const [late, never] = [listener(), listener()];
    const abort = new AbortController();
    consent.on('consent', late, { signal: abort.signal });
    consent.on('ready', never, { signal: AbortSignal.abort() });

    await consent.acceptAll();
    abort.abort();
    await consent.rejectAll();
    await settle();

    expect(late).toHaveBeenCalledOnce();
    expect(never).not.toHaveBeenCalled();
  });
});

describe('a listener that throws', () => {
  const fail = (): never => {
    throw new Error('vendor is down');
  };

  test.for([
    [
      'a listener',
      (consent: Consent, signal: AbortSignal) => consent.on('change', fail, { signal }),
    ],
    ['a subscriber', (consent: Consent) => consent.subscribe(fail)],
  ] as const)(
    'stops nobody; the page and the site hear of it: %s',
    async ([, listen], { start }) => {
      const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue();
      const [heard, subscribed] = [listener(), vi.fn<() => void>()];
      const consent = await start.begin({});
      listen(consent, start.signal);
      consent.on('change', heard, start);
      consent.subscribe(subscribed);

      const state = await consent.acceptAll();
      await settle();

      expect(state.granted).toContain('analytics');
      expect(heard).toHaveBeenCalledOnce();
      expect(subscribed).toHaveBeenCalled();
      expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'vendor is down' }));
      expect(start.details('error')).toMatchObject([
        { code: 'listener-failed', message: expect.stringContaining('vendor is down') },
      ]);
    },
  );

  test('that answers each decision with another does not do so for ever', async ({ start }) => {
    const consent = await start.begin({});
    const heard = listener();
    let next = false;
    consent.on('consent', () => void consent.save({ analytics: (next = !next) }), start);
    consent.on('consent', heard, start);

    await consent.acceptAll();

    expect(heard.mock.calls.length).toBeGreaterThan(10);
    expect(heard.mock.calls.length).toBeLessThan(100);
    await settle();
    expect(start.details('error')).toMatchObject([
      { code: 'listener-failed', message: expect.stringContaining('without end') },
    ]);
  });

  test('of errors is not told of itself for ever', async ({ start }) => {
    const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue();
    const consent = await start.begin({});
    consent.on('error', fail, start);

    await consent.save({ nobody: true });
    await settle();

    expect(reported).toHaveBeenCalledOnce();
    expect(start.details('error')).toMatchObject([{ code: 'unknown-category' }]);
  });

  test('is heard of on its replay too', async ({ start }) => {
    const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue();
    const consent = await start.begin({});

    consent.on('ready', fail, start);
    await settle();

    expect(reported).toHaveBeenCalledOnce();
    expect(start.details('error')).toMatchObject([{ code: 'listener-failed' }]);
  });
});

describe('subscribe()', () => {
  test('calls back after every change of the state, and not after the way out', async ({
    start,
  }) => {
    const consent = await start.begin({});
    const states: unknown[] = [];
    const stop = consent.subscribe(() => states.push(consent.getSnapshot()));

    const first = await consent.acceptAll();
    const second = await consent.rejectAll();
    stop();
    await consent.acceptAll();

    expect(states).toEqual([first, second]);
  });

  test('gives the same snapshot until something changes', async ({ start }) => {
    const consent = await start.begin({});

    expect(consent.getSnapshot()).toBe(consent.getSnapshot());
    expect(consent.getSnapshot()).toBe(consent.state);
  });
});

describe('the methods', () => {
  test('work unbound', async ({ start }) => {
    const {
      has,
      acceptAll,
      rejectAll,
      save,
      withdraw,
      reset,
      on,
      subscribe,
      getSnapshot,
      record,
      show,
      hide,
      scan,
    } = await start.begin({});

    await acceptAll();
    expect(has('analytics')).toBe(true);
    await withdraw('analytics');
    await save({ functional: false });
    expect(getSnapshot().granted).toEqual(['essential', 'marketing']);
    await rejectAll();
    expect(record()).toMatchObject({ method: 'reject-all' });
    on('ready', () => {})();
    subscribe(() => {})();
    scan(document.createElement('div').attachShadow({ mode: 'open' }));
    await reset();
    show('preferences');
    await settle();
    expect(start.view()).toBe('preferences');
    hide();
    expect(start.view()).toBe('closed');
    show();
    await settle();

    expect(start.view()).toBe('preferences');
  });
});
