import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Config,
  encodeConsent,
  readConsent,
  setConsentHeader,
} from '../../src/server/index.ts';

const DAY = 864e5;
const FOUR = { analytics: true, functional: false, marketing: true };

const header = (
  choices: Record<string, boolean>,
  options?: Parameters<typeof encodeConsent>[1],
): string => `ask-first=${encodeConsent(choices, options)}`;

const ago = (days: number): Date => new Date(Date.now() - days * DAY);

describe('encodeConsent', () => {
  test('gives a value that needs no escaping, of at most 120 bytes for the four categories', () => {
    const value = encodeConsent({ essential: true, ...FOUR });

    expect(value).toMatch(/^[A-Za-z0-9._~-]{1,120}$/);
  });

  test.each([
    [{ analytics: true, marketing: true }, 'accept-all'],
    [{ analytics: false, marketing: false }, 'reject-all'],
    [{ analytics: true, marketing: false }, 'custom'],
    [{}, 'reject-all'],
  ] as const)('finds out what the answers %j amount to: %s', (choices, method) => {
    const config: Config = { categories: { analytics: {}, marketing: {} } };

    expect(readConsent(header(choices, { config }), config).method).toBe(method);
  });

  test('takes the method that it is given', () => {
    expect(readConsent(header(FOUR, { method: 'signal' })).method).toBe('signal');
    expect(readConsent(header(FOUR, { method: 'default' })).method).toBe('custom');
  });

  test.each([1, 'true', 'granted', null, undefined, {}])(
    'grants for true only, not for %j',
    (value) => {
      const choices = { analytics: value } as unknown as Record<string, boolean>;

      expect(readConsent(header(choices)).granted).toEqual(['essential']);
    },
  );

  test('keeps the time to the millisecond', () => {
    const decidedAt = ago(3);

    expect(readConsent(header(FOUR, { decidedAt })).decidedAt).toBe(decidedAt.toISOString());
  });
});

describe('readConsent', () => {
  test.each([
    null,
    undefined,
    '',
    ' ',
    ';',
    'a=1',
    'ask-first',
    'ask-first=',
    'xask-first=1',
    'ask-first=%7B%7D',
  ])('is undecided for the header %j', (cookies) => {
    expect(readConsent(cookies)).toMatchObject({
      status: 'undecided',
      granted: ['essential'],
      source: 'none',
    });
  });

  test('finds the answer among other cookies', () => {
    const cookies = `a=1; theme=dark;${header(FOUR)}; b="x=y"; c`;

    expect(readConsent(cookies)).toMatchObject({
      status: 'decided',
      granted: ['essential', 'analytics', 'marketing'],
      denied: ['functional'],
      source: 'stored',
      persistence: 'cookie',
      method: 'custom',
    });
  });

  test('reads the cookie that the configuration names', () => {
    const config: Config = { cookie: { name: '__Host-consent' } };

    expect(readConsent(`__Host-consent=${encodeConsent(FOUR, { config })}`, config).status).toBe(
      'decided',
    );
    expect(readConsent(header(FOUR, { config }), config).status).toBe('undecided');
  });

  test('never grants more than two cookies that disagree both grant', () => {
    const state = readConsent(
      [header(FOUR), header({ analytics: true, functional: true, marketing: false })].join('; '),
    );

    expect(state.granted).toEqual(['essential', 'analytics']);
    expect(state.status).toBe('partial');
  });

  test.each(['', 'nonsense', '1AAAA'])(
    'finds no answer where %j stands beside a valid one',
    (other) => {
      expect(readConsent(`${header(FOUR)}; ask-first=${other}`).status).toBe('undecided');
      expect(readConsent(`ask-first=${other}; ${header(FOUR)}`).status).toBe('undecided');
    },
  );

  test('forgets after 182 days, whatever the browser kept', () => {
    expect(readConsent(header(FOUR, { decidedAt: ago(181.9) })).status).toBe('decided');
    expect(readConsent(header(FOUR, { decidedAt: ago(182.1) })).status).toBe('undecided');
  });

  test('forgets after the days of the configuration', () => {
    const config: Config = { cookie: { expiresAfterDays: { accept: 30, reject: 10 } } };
    const none = { analytics: false };

    expect(readConsent(header(FOUR, { config, decidedAt: ago(29) }), config).status).toBe(
      'decided',
    );
    expect(readConsent(header(FOUR, { config, decidedAt: ago(31) }), config).status).toBe(
      'undecided',
    );
    expect(readConsent(header(none, { config, decidedAt: ago(11) }), config).status).toBe(
      'undecided',
    );
  });

  test('takes a time up to a day ahead and none beyond', () => {
    expect(readConsent(header(FOUR, { decidedAt: ago(-0.9) })).status).toBe('decided');
    expect(readConsent(header(FOUR, { decidedAt: ago(-1.1) })).status).toBe('undecided');
  });

  test('is undecided once the revision is raised', () => {
    expect(readConsent(header(FOUR, { config: { revision: 1 } }), { revision: 2 }).status).toBe(
      'undecided',
    );
    expect(readConsent(header(FOUR, { config: { revision: 2 } }), { revision: 2 }).status).toBe(
      'decided',
    );
  });

  test('is partial for what is new since the decision', () => {
    const config: Config = { categories: { a: { services: { x: {} } } } };

    expect(readConsent(header({ a: true }), config)).toMatchObject({
      status: 'partial',
      services: { x: false },
    });
  });

  test('denies what is not configured or faulty', () => {
    const config = { categories: { a: { label: 1 }, b: {} } } as unknown as Config;

    expect(readConsent(header({ a: true, b: true, c: true }), config)).toMatchObject({
      granted: ['essential', 'b'],
      denied: ['a'],
    });
  });

  test.each([null, [], 'x', 1, { categories: [] }])(
    'grants nothing under the configuration %j, which can’t be read',
    (config) => {
      expect(readConsent(header(FOUR), config as unknown as Config).granted).toEqual(['essential']);
    },
  );

  test('never throws, whatever it is given', () => {
    const configs = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }));
    const pieces = fc.oneof(
      fc.string(),
      fc.constantFrom('\ud800', '\0', 'ä€'),
      fc.constantFrom('ask-first=', ';', '=', header(FOUR)),
    );
    const headers = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));

    fc.assert(
      fc.property(headers, configs, (cookies, config) => {
        const state = readConsent(cookies, config as Config);

        expect(['undecided', 'partial', 'decided']).toContain(state.status);
      }),
      { numRuns: 200 },
    );
  });

  test('gives a state that nobody can change', () => {
    expect(Object.isFrozen(readConsent(null))).toBe(true);
  });

  test('reads back what was encoded, whatever was asked', () => {
    const id = fc
      .stringMatching(/^[a-z\d][a-z\d_-]{0,20}$/)
      .filter((name) => name !== 'essential' && name !== 'constructor');

    fc.assert(
      fc.property(
        fc.dictionary(id, fc.boolean(), { maxKeys: 40, noNullPrototype: true }),
        (choices) => {
          const config: Config = {
            categories: Object.fromEntries(Object.keys(choices).map((name) => [name, {}])),
          };

          const { granted, denied } = readConsent(header(choices, { config }), config);

          expect(new Set(granted)).toEqual(
            new Set(['essential', ...Object.keys(choices).filter((name) => choices[name])]),
          );
          expect(new Set(denied)).toEqual(
            new Set(Object.keys(choices).filter((name) => !choices[name])),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('setConsentHeader', () => {
  const attributesOf = (text: string): string[] => text.split('; ').slice(1).sort();

  test('sets the cookie as the page would: host-only, for all paths, Lax, Secure, readable by the page', () => {
    const decidedAt = new Date('2026-11-21T12:00:00.000Z');

    const text = setConsentHeader(FOUR, { decidedAt });

    expect(text.startsWith(`ask-first=${encodeConsent(FOUR, { decidedAt })}; `)).toBe(true);
    expect(attributesOf(text)).toEqual([
      'Expires=Sat, 22 May 2027 12:00:00 GMT',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
  });

  test('sets it as the configuration says', () => {
    const config: Config = {
      cookie: {
        name: 'own',
        domain: 'example.test',
        path: '/shop',
        sameSite: 'None',
        expiresAfterDays: { accept: 1 },
      },
    };

    const text = setConsentHeader(FOUR, {
      config,
      decidedAt: new Date('2026-11-21T12:00:00.000Z'),
    });

    expect(text).toMatch(/^own=/);
    expect(attributesOf(text)).toEqual([
      'Domain=example.test',
      'Expires=Sun, 22 Nov 2026 12:00:00 GMT',
      'Path=/shop',
      'SameSite=None',
      'Secure',
    ]);
  });

  test('leaves "auto" to browsers, and is never HttpOnly', () => {
    const text = setConsentHeader(FOUR, { config: { cookie: { domain: 'auto' } } });

    expect(text).not.toMatch(/domain|httponly/i);
  });

  test('can’t be made to say more by a configuration', () => {
    const config = { cookie: { name: 'a; HttpOnly', domain: 'b; x', path: '/; y' } } as Config;

    expect(setConsentHeader(FOUR, { config })).not.toMatch(/HttpOnly|Domain|; [xy](;|$)/);
  });

  test('is one that readConsent understands', () => {
    const [pair = ''] = setConsentHeader(FOUR).split(';');

    expect(readConsent(pair)).toMatchObject({ status: 'decided', denied: ['functional'] });
  });
});
