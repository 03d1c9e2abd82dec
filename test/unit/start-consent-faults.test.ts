import { readConsent } from '../../src/server/read-consent.ts';
import { describe, expect, vi } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { isActivated } from '../support/activations.ts';
import { settle, shadow, test } from '../support/start-page.ts';

const ALL = { analytics: true, functional: true, marketing: true };
const TAG = '<script type="text/plain" id="s" data-category="analytics">1</script>';

const isActive = (): boolean => isActivated(document.querySelector('script')!);
const unavailable = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a file that can’t be read', () => {
  const sources: readonly [string, string, () => unknown][] = [
    ['is missing', 'config-unreachable', () => Promise.reject(new TypeError('404'))],
    ['is no JSON', 'config-not-json', () => Promise.reject(new SyntaxError('Unexpected token'))],
    [
      'throws at once',
      'config-not-json',
      () => {
        throw new SyntaxError('Unexpected token');
      },
    ],
    [
      'is too long',
      'config-unreachable',
      () => {
        throw new RangeError('over');
      },
    ],
  ];

  test.for(sources)(
    'because it %s: the built-in banner comes up, and one error',
    async ([, code, source], { start }) => {
      const consent = await start.begin(undefined, { source, place: '/consent.json' });

      expect(start.view()).toBe('banner');
      expect(consent.state).toMatchObject({
        status: 'undecided',
        denied: ['analytics', 'functional', 'marketing'],
      });
      expect(start.details('error')).toMatchObject([
        { code, pointer: '', message: expect.stringContaining('/consent.json') },
      ]);
    },
  );

  test.for(['accept-all', 'reject-all', { analytics: true }] as const)(
    'closes the banner on the answer %j, grants nothing and stores nothing',
    async (choice, { start, page }) => {
      document.body.innerHTML = TAG;
      const [, , source] = sources[0]!;
      const consent = await start.begin(undefined, { source });

      start.port().decide(choice, true);
      await settle();

      expect(start.view()).toBe('closed');
      expect(consent.state).toMatchObject({ status: 'undecided', granted: ['essential'] });
      expect(isActive()).toBe(false);
      expect(page.cookies()).toEqual([]);
      window.dispatchEvent(new Event('focus'));
      await settle();
      expect(start.view()).toBe('closed');
    },
  );

  test('grants nothing to a returning visitor and keeps the cookie for the next page', async ({
    start,
    page,
  }) => {
    start.returnWith(ALL);
    const before = page.cookies();
    const [, , source] = sources[0]!;

    const consent = await start.begin(undefined, { source });
    await consent.acceptAll();

    expect(consent.state.granted).toEqual(['essential']);
    expect(page.cookies()).toEqual(before);
  });

  test.for([null, [], 'text', 1, { categories: [] }])(
    'is one that says %j',
    async (input, { start, page }) => {
      const consent = await start.begin(input as unknown as Config);
      expect(start.view()).toBe('banner');

      await consent.acceptAll();
      await settle();

      expect(start.view()).toBe('closed');
      expect(consent.state.granted).toEqual(['essential']);
      expect(page.cookies()).toEqual([]);
      expect(start.details('error')).toMatchObject([{ code: 'config-invalid' }]);
    },
  );
});

describe('a file with faults', () => {
  const CONFIG = {
    mode: 'optin',
    categories: {
      analytics: { label: 1 },
      marketing: { services: { good: {}, bad: { purpose: 1 } } },
    },
  } as unknown as Config;

  test('is told of in one event for each fault, with its pointer', async ({ start }) => {
    await start.begin(CONFIG);

    expect(start.details('error').map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'config-invalid /mode',
      'config-invalid /categories/analytics/label',
      'config-invalid /categories/marketing/services/bad/purpose',
    ]);
    expect(start.console()).toHaveLength(3);
  });

  test('keeps the faulty blocked whatever is answered, while the rest works', async ({ start }) => {
    document.body.innerHTML =
      TAG + TAG.replace('analytics', 'good') + TAG.replace('analytics', 'bad');
    document.querySelectorAll('script')[1]!.setAttribute('data-service', 'good');
    const consent = await start.begin(CONFIG);
    expect(start.view()).toBe('banner');

    await consent.acceptAll();
    await consent.save({ analytics: true, bad: true });
    await settle();

    expect(['analytics', 'bad', 'good'].map(consent.has)).toEqual([false, false, true]);
    expect([...document.querySelectorAll('script')].map(isActivated)).toEqual([false, true, false]);
  });

  test('is still asked and answered only once: the next page remembers', async ({ start }) => {
    const first = await start.begin(CONFIG);
    await first.acceptAll();
    first.destroy();

    const second = await start.begin(CONFIG);

    expect(second.has('good')).toBe(true);
    expect(second.has('bad')).toBe(false);
    expect(start.view()).toBe('closed');
  });

  test('denies a returning visitor’s category that became faulty', async ({ start }) => {
    start.returnWith({ analytics: true, marketing: true });
    document.body.innerHTML = TAG;

    const consent = await start.begin({
      categories: { analytics: { label: 1 }, marketing: {} },
    } as unknown as Config);

    expect(consent.state.granted).toEqual(['essential', 'marketing']);
    expect(isActive()).toBe(false);
  });
});

describe('a browser that refuses the cookie', () => {
  test('keeps the decision for this page only, and says so once', async ({ start, page }) => {
    document.body.innerHTML = TAG;
    const consent = await start.begin({});
    page.refuseWrites();

    const state = await consent.acceptAll();
    await settle();
    expect(state).toMatchObject({ persistence: 'memory', status: 'decided' });
    expect(isActive()).toBe(true);
    await consent.save({ marketing: false });
    await settle();

    expect(consent.state).toMatchObject({ persistence: 'memory', denied: ['marketing'] });
    expect(start.details('error')).toMatchObject([{ code: 'persist-failed' }]);
  });

  test('is not asked again by a focus: the decision in memory holds', async ({ start, page }) => {
    const consent = await start.begin({});
    page.refuseWrites();
    await consent.acceptAll();

    window.dispatchEvent(new Event('focus'));
    await settle();

    expect(consent.has('analytics')).toBe(true);
    expect(start.view()).toBe('closed');
  });

  test('may be a sandboxed frame that throws: the page works and asks', async ({ start, page }) => {
    page.forbidCookies();
    page.forbid('localStorage');
    page.forbid('sessionStorage');

    const consent = await start.begin({
      categories: { analytics: { cookies: [{ name: '_ga' }] } },
    });
    expect(start.view()).toBe('banner');
    const state = await consent.acceptAll();
    expect(state).toMatchObject({ persistence: 'memory', granted: ['essential', 'analytics'] });

    expect(await consent.reset()).toMatchObject({ status: 'undecided', granted: ['essential'] });
  });

  test('is told of when the answer is longer than a cookie can be', async ({ start }) => {
    const services = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`s${index}`, {}]),
    );
    const consent = await start.begin({ categories: { analytics: { services } } });

    const state = await consent.acceptAll();
    await settle();

    expect(state).toMatchObject({ persistence: 'memory', granted: ['essential', 'analytics'] });
    expect(start.details('error')).toMatchObject([{ code: 'persist-failed' }]);
  });
});

describe('a file of the library that can’t be had', () => {
  test('leaves everything denied when it is the one that decides', async ({ start, page }) => {
    document.body.innerHTML = TAG;
    const consent = await start.begin({}, { chunks: { session: unavailable } });

    const state = await consent.acceptAll();
    await settle();

    expect(state.granted).toEqual(['essential']);
    expect(consent.has('analytics')).toBe(false);
    expect(isActive()).toBe(false);
    expect(page.cookies()).toEqual([]);
    expect(start.details('error').map(({ code }) => code)).toContain('decision-failed');
  });

  test.for([{}, { cookie: { domain: 'example.test' } }, { cookie: { domain: 'auto' } }] as const)(
    'takes back what was granted when a visitor withdraws: %j',
    async (config, { start, page }) => {
      const first = await start.begin(config);
      await first.acceptAll();
      first.destroy();
      document.body.innerHTML =
        '<iframe data-category="marketing" data-src="https://video.test/"></iframe>';
      const consent = await start.begin(config, { chunks: { session: unavailable } });
      expect(consent.has('marketing')).toBe(true);

      await consent.rejectAll();
      await settle();

      expect(consent.state.granted).toEqual(['essential']);
      expect(document.querySelector('iframe')!.hasAttribute('src')).toBe(false);
      // The next page finds no answer, whatever the old cookie's domain.
      expect(readConsent(page.cookies().join('; '), config).status).toBe('undecided');
    },
  );

  test('leaves the page usable when it is the interface', async ({ start }) => {
    document.body.innerHTML = TAG;
    const consent = await start.begin({}, { chunks: { ui: unavailable } });
    expect(start.details('error')).toMatchObject([{ code: 'interface-failed' }]);
    expect(isActive()).toBe(false);

    const state = await consent.acceptAll();

    expect(state.granted).toContain('analytics');
  });

  test('leaves a message all the same when it is the one with the words', async ({ start }) => {
    await start.begin({ mode: 'x' } as unknown as Config, { chunks: { diagnostics: unavailable } });

    expect(start.details('error')).toMatchObject([{ code: 'config-invalid', pointer: '/mode' }]);
  });

  test('leaves frames held when it is the one for media', async ({ start }) => {
    start.returnWith(ALL);
    document.body.innerHTML =
      '<iframe data-category="marketing" data-src="https://video.test/"></iframe>';

    await start.begin({}, { chunks: { media: unavailable } });

    expect(document.querySelector('iframe')!.hasAttribute('src')).toBe(false);
    expect(start.details('error')).toMatchObject([{ code: 'activation-failed' }]);
  });
});

describe('what markup and other scripts put in the way', () => {
  test('is a form whose field is called "matches": the page is asked and works all the same', async ({
    start,
  }) => {
    document.body.innerHTML = `<form data-category="x"></form>${TAG}`;
    // What <input name="matches"> does to its form in browsers, and jsdom leaves out.
    Object.defineProperty(document.querySelector('form'), 'matches', {
      value: document.createElement('input'),
    });
    const consent = start.start({});

    const state = await Promise.race([consent.ready, settle().then(settle)]);
    expect(state).toBeDefined();
    await consent.acceptAll();
    await settle();

    expect(isActive()).toBe(true);
  });

  test('is document.<name> of every kind', async ({ start }) => {
    document.body.innerHTML = TAG;
    const methods = ['querySelectorAll', 'createElement', 'addEventListener', 'dispatchEvent'];
    shadow('body', 'head', 'readyState', 'currentScript', 'documentElement', ...methods);

    const consent = await start.begin({});
    await consent.acceptAll();
    await settle();

    expect(consent.state).toMatchObject({ persistence: 'cookie', status: 'decided' });
    expect(isActive()).toBe(true);
  });

  test('is document.cookie: an answer is kept all the same', async ({ start, page }) => {
    shadow('cookie');
    const consent = await start.begin({});

    const state = await consent.acceptAll();

    expect(state).toMatchObject({ persistence: 'cookie', status: 'decided' });
    expect(page.cookies()).toEqual([expect.stringMatching(/^ask-first=/)]);
  });

  test('is document.cookie: a withdrawal holds on the next page, too', async ({ start }) => {
    start.returnWith(ALL);
    shadow('cookie');
    const first = await start.begin({});
    await first.rejectAll();
    first.destroy();

    const second = await start.begin({});

    expect(second.state.granted).toEqual(['essential']);
  });

  test('is a page that hides its clicks: its own controls work', async ({ start }) => {
    document.body.innerHTML = '<p><button data-ask-first="accept-all"></button></p>';
    document.querySelector('p')!.addEventListener('click', (event) => event.stopPropagation());
    const consent = await start.begin({});

    document.querySelector('button')!.click();

    await vi.waitFor(() =>
      expect(consent.state).toMatchObject({ method: 'accept-all', source: 'user' }),
    );
    expect(consent.record()!.trusted).toBe(false);
  });
});
