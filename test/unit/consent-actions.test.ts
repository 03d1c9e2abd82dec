import { describe, expect, vi } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { readConsent } from '../../src/server/index.ts';
import { settle, test } from '../support/start-page.ts';

const TAG = '<script type="text/plain" id="s" data-category="analytics">1</script>';

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

describe('the reload after a withdrawal', () => {
  /** The page's location, with a `reload` that can be watched. */
  const watchReload = (onTestFinished: (undo: () => void) => void) => {
    const { href, origin, protocol, host, hostname, pathname, search, hash } = location;
    const reload = vi.fn<() => void>();
    vi.stubGlobal('location', {
      href,
      origin,
      protocol,
      host,
      hostname,
      pathname,
      search,
      hash,
      reload,
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    return reload;
  };
  const withPolicy = (onWithdraw?: 'reload' | 'ask' | 'none'): Config => ({
    categories: { analytics: onWithdraw ? { onWithdraw } : {}, marketing: {} },
  });

  test.for([
    [undefined, 1],
    ['reload', 1],
    ['none', 0],
    ['ask', 0],
  ] as const)(
    'where tags ran and onWithdraw is %j happens %d times',
    async ([policy, times], { start, onTestFinished }) => {
      const reload = watchReload(onTestFinished);
      document.body.innerHTML = TAG;
      const consent = await start.begin(withPolicy(policy));
      await consent.acceptAll();
      await settle();
      expect(reload).not.toHaveBeenCalled();

      await consent.withdraw('analytics');
      await settle();

      expect(reload).toHaveBeenCalledTimes(times);
    },
  );

  test.for(['analytics', 'marketing'] as const)(
    'does not happen where no tag of %s ran',
    async (what, { start, onTestFinished }) => {
      const reload = watchReload(onTestFinished);
      document.body.innerHTML = TAG.replace(
        'analytics',
        what === 'analytics' ? 'marketing' : 'analytics',
      );
      const consent = await start.begin(withPolicy());
      await consent.acceptAll();
      await settle();

      await consent.withdraw(what);
      await settle();

      expect(reload).not.toHaveBeenCalled();
    },
  );

  test('comes last: the cookie is written and the listeners have heard', async ({
    start,
    page,
    onTestFinished,
  }) => {
    const reload = watchReload(onTestFinished);
    document.body.innerHTML = TAG;
    const consent = await start.begin(withPolicy());
    await consent.acceptAll();
    await settle();
    const granted: unknown[] = [];
    reload.mockImplementation(() => {
      granted.push(readConsent(page.cookies().join('; '), withPolicy()).granted, start.log.at(-1));
    });

    await consent.rejectAll();
    expect(reload).not.toHaveBeenCalled();
    await settle();

    expect(granted).toEqual([['essential'], 'consent']);
  });
});
