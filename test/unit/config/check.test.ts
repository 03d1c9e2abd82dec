// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/config/check.ts';
import type { Config } from '../../../src/config/config.ts';

/** A whole configuration that uses every key of the contract's section 5. */
const COMPLETE: Config = {
  $schema: 'https://unpkg.com/ask-first/dist/config.schema.json',
  revision: 1,
  mode: 'opt-in',
  regions: { 'US-CA': { mode: 'opt-out' }, GB: { exempt: ['analytics'] }, EEA: {} },
  controller: { name: 'Example Ltd', email: 'privacy@example.test', url: 'https://example.test' },
  policy: {
    url: '/cookies',
    version: '2026-11',
    effectiveDate: '2026-11-01',
    changes: 'New vendor',
  },
  categories: {
    analytics: {
      label: 'Statistics',
      description: { en: 'How the site is used', de: 'Wie die Seite genutzt wird' },
      services: {
        'google-analytics': {
          label: 'Google Analytics',
          provider: 'Google Ireland Ltd',
          policyUrl: 'https://policies.google.com/privacy',
          purpose: 'Counts visits',
          cookies: [
            { name: '_ga_*', duration: '2 years', kind: 'cookie', purpose: 'Tells visitors apart' },
          ],
        },
      },
      cookies: [{ name: 'stat' }],
      onWithdraw: 'reload',
      sale: true,
    },
  },
  cookie: {
    name: 'ask-first',
    domain: 'auto',
    path: '/',
    sameSite: 'Lax',
    expiresAfterDays: { accept: 182, reject: 182 },
  },
  signals: { gpc: 'honor' },
  vendors: {
    google: { mode: 'basic', dataLayer: 'dataLayer' },
    microsoft: true,
    meta: true,
    matomo: true,
  },
  language: { default: 'en', detect: 'document', texts: { de: { 'banner.title': 'Cookies' } } },
  ui: {
    layout: 'box',
    position: 'bottom-end',
    preferences: 'dialog',
    theme: 'auto',
    blocking: false,
    close: false,
    trigger: false,
  },
  record: { url: '/consent-records' },
};

/** `[what it shows, the file, pointer, found, allowed]` */
const FAULTS: readonly [string, unknown, string, unknown, string][] = [
  ['a file that is a list', [], '', [], 'object'],
  ['a file that is null', null, '', null, 'object'],
  ['a file that is a text', 'x', '', 'x', 'object'],
  ['a mode nobody knows', { mode: 'optin' }, '/mode', 'optin', 'opt-in|opt-out|inform'],
  ['a flag as a text', { ui: { close: 'yes' } }, '/ui/close', 'yes', 'flag'],
  ['a flag as a number', { ui: { blocking: 1 } }, '/ui/blocking', 1, 'flag'],
  ['an empty text', { controller: { name: '' } }, '/controller/name', '', 'string'],
  [
    'a text without end',
    { controller: { name: 'x'.repeat(5001) } },
    '/controller/name',
    'x'.repeat(5001),
    'string',
  ],
  ['a revision that is a list', { revision: [1] }, '/revision', [1], 'revision'],
  [
    'days below 1',
    { cookie: { expiresAfterDays: { accept: 0 } } },
    '/cookie/expiresAfterDays/accept',
    0,
    'days',
  ],
  [
    'days above 400',
    { cookie: { expiresAfterDays: { reject: 401 } } },
    '/cookie/expiresAfterDays/reject',
    401,
    'days',
  ],
  [
    'days as a text',
    { cookie: { expiresAfterDays: { reject: '9' } } },
    '/cookie/expiresAfterDays/reject',
    '9',
    'days',
  ],
  [
    'a cookie name with a blank',
    { cookie: { name: 'ask first' } },
    '/cookie/name',
    'ask first',
    'name',
  ],
  [
    'a cookie name with an attribute',
    { cookie: { name: 'a;Domain=b' } },
    '/cookie/name',
    'a;Domain=b',
    'name',
  ],
  [
    'a cookie name of 65 letters',
    { cookie: { name: 'a'.repeat(65) } },
    '/cookie/name',
    'a'.repeat(65),
    'name',
  ],
  [
    'a domain with an attribute',
    { cookie: { domain: 'a.test;Path=/b' } },
    '/cookie/domain',
    'a.test;Path=/b',
    'domain',
  ],
  ['a path that is relative', { cookie: { path: 'shop' } }, '/cookie/path', 'shop', 'path'],
  [
    'a path with an attribute',
    { cookie: { path: '/;Secure' } },
    '/cookie/path',
    '/;Secure',
    'path',
  ],
  [
    'SameSite in small letters',
    { cookie: { sameSite: 'lax' } },
    '/cookie/sameSite',
    'lax',
    'Lax|Strict|None',
  ],
  ['a region in small letters', { regions: { gb: {} } }, '/regions/gb', 'gb', 'region'],
  [
    'an exempt that is a text',
    { regions: { GB: { exempt: 'a' } } },
    '/regions/GB/exempt',
    'a',
    'list',
  ],
  [
    'an exempt id that is none',
    { regions: { GB: { exempt: ['A'] } } },
    '/regions/GB/exempt/0',
    'A',
    'id',
  ],
  [
    'a date in words',
    { policy: { effectiveDate: '1 May' } },
    '/policy/effectiveDate',
    '1 May',
    'date',
  ],
  [
    'a policy that is a script',
    { policy: { url: 'javascript:1' } },
    '/policy/url',
    'javascript:1',
    'address',
  ],
  ['a policy that is data', { policy: { url: 'data:,x' } }, '/policy/url', 'data:,x', 'address'],
  [
    'a policy with a password',
    { policy: { url: 'https://u:p@a.test' } },
    '/policy/url',
    'https://u:p@a.test',
    'address',
  ],
  [
    'a language that is none',
    { language: { default: 'deutsch_' } },
    '/language/default',
    'deutsch_',
    'language',
  ],
  [
    'a text of another type',
    { language: { texts: { de: { a: 1 } } } },
    '/language/texts/de/a',
    1,
    'string',
  ],
  ['vendors that are a flag', { vendors: true }, '/vendors', true, 'object'],
  ['google as a text', { vendors: { google: 'yes' } }, '/vendors/google', 'yes', 'flag'],
  ['categories that are a list', { categories: [] }, '/categories', [], 'object'],
  ['a category that is a flag', { categories: { a: true } }, '/categories/a', true, 'object'],
  [
    'a label that is a number',
    { categories: { a: { label: 1 } } },
    '/categories/a/label',
    1,
    'string',
  ],
  [
    'a label that is a list',
    { categories: { a: { label: [] } } },
    '/categories/a/label',
    [],
    'object',
  ],
  [
    'cookies that are an object',
    { categories: { a: { cookies: {} } } },
    '/categories/a/cookies',
    {},
    'list',
  ],
];

const KEYS: readonly [file: object, pointer: string][] = [
  [{ categries: {} }, '/categries'],
  [{ '': 1 }, '/'],
  [{ 'a/b': 1 }, '/a~1b'],
  [{ 'a~b': 1 }, '/a~0b'],
  [{ '~1': 1 }, '/~01'],
  [{ ui: { color: 'red' } }, '/ui/color'],
  [{ categories: { a: { service: {} } } }, '/categories/a/service'],
  [{ vendors: { google: { '': true } } }, '/vendors/google/'],
  [JSON.parse('{"__proto__":{"mode":"opt-out"}}'), '/__proto__'],
  [JSON.parse('{"ui":{"__proto__":{"close":true}}}'), '/ui/__proto__'],
  [{ constructor: {} }, '/constructor'],
];

const IDS = [
  '',
  'A',
  'ä',
  'a b',
  '-a',
  '_a',
  'a.b',
  'a|b',
  '!a',
  'a'.repeat(65),
  'constructor',
  '__proto__',
];

const categories = (count: number): Config => ({
  categories: Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, {}])),
});

describe('what a program leaves undefined', () => {
  test('is left out', () => {
    const { config, faults } = checkConfig({
      mode: undefined,
      categories: { analytics: { services: { counter: { policyUrl: undefined } } } },
    });

    expect(faults).toEqual([]);
    expect(config).toEqual({ categories: { analytics: { services: { counter: {} } } } });
  });

  test('is a fault where it has to be there', () => {
    const { faults } = checkConfig({
      categories: { analytics: { cookies: [{ name: undefined }] } },
    });

    expect(faults).toEqual([
      { pointer: '/categories/analytics/cookies/0/name', found: undefined, allowed: 'string' },
    ]);
  });
});

describe('checkConfig', () => {
  test('finds nothing to say of a file that uses every key', () => {
    const checked = checkConfig(COMPLETE);

    expect(checked.faults).toEqual([]);
    expect(checked).toMatchObject({ config: COMPLETE, unsound: [], readable: true });
  });

  test.each([{}, undefined])('takes %j: everything has a default', (input) => {
    expect(checkConfig(input)).toMatchObject({ faults: [], readable: true, config: {} });
  });

  test.each(FAULTS)(
    'says where, what was found and what is allowed: %s',
    (_, file, pointer, found, allowed) => {
      expect(checkConfig(file).faults).toEqual([{ pointer, found, allowed }]);
    },
  );

  test.each(KEYS)('refuses an unknown key by its JSON pointer: %j', (file, pointer) => {
    const [fault, ...others] = checkConfig(file).faults;

    expect(fault).toMatchObject({ pointer, allowed: expect.stringMatching(/^keys /) });
    expect(others).toEqual([]);
  });

  test('reports every fault at once', () => {
    const { faults } = checkConfig({
      mode: 'x',
      extra: 1,
      ui: { layout: 'ring', theme: 'pink' },
      categories: { Bad: {}, a: { sale: 'yes', services: { b: { policyUrl: 'ftp://x.test' } } } },
    });

    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '/mode',
      '/extra',
      '/ui/layout',
      '/ui/theme',
      '/categories/Bad',
      '/categories/a/sale',
      '/categories/a/services/b/policyUrl',
    ]);
  });

  test('keeps what is sound beside a fault', () => {
    const { config } = checkConfig({
      mode: 'x',
      revision: 2,
      ui: { layout: 'ring', theme: 'dark' },
    });

    expect(config).toEqual({ revision: 2, ui: { theme: 'dark' } });
  });

  test.each(IDS)('refuses the category id %j', (id) => {
    const file = JSON.parse(`{"categories":{${JSON.stringify(id)}:{}}}`);

    const { faults, config } = checkConfig(file);

    expect(faults).toMatchObject([{ found: id, allowed: 'id' }]);
    expect(Object.keys(config.categories!)).toEqual([]);
  });

  test.each(['a', '0', 'google-analytics', 'a_b', 'a'.repeat(64), 'tostring'])(
    'takes the id %j',
    (id) => {
      expect(checkConfig({ categories: { [id]: {} } }).faults).toEqual([]);
    },
  );

  test('refuses an id that a category and a service share, or two services', () => {
    const { faults } = checkConfig({
      categories: {
        a: { services: { b: {}, x: {} } },
        b: { services: { x: {}, y: {} } },
        c: { services: { essential: {} } },
      },
    });

    expect(faults).toEqual([
      { pointer: '/categories/a/services/b', found: 'b', allowed: 'unique' },
      { pointer: '/categories/b/services/x', found: 'x', allowed: 'unique' },
      { pointer: '/categories/c/services/essential', found: 'essential', allowed: 'unique' },
    ]);
  });

  test('takes 64 categories, essential among them, and not one more', () => {
    expect(checkConfig(categories(63))).toMatchObject({ faults: [], readable: true });
    expect(checkConfig(categories(64))).toMatchObject({
      faults: [{ pointer: '/categories', found: 65, allowed: 'categories' }],
      readable: false,
    });
  });

  test('says that it could not read what the site means by its tags', () => {
    expect(checkConfig('nonsense').readable).toBe(false);
    expect(checkConfig({ categories: 1 }).readable).toBe(false);
    expect(checkConfig({ categories: { a: 1 } }).readable).toBe(true);
    expect(checkConfig({ mode: 1 }).readable).toBe(true);
  });

  test.each<[string, object, string]>([
    ['a category with a wrong label', { a: { label: 1 }, b: {} }, 'a'],
    ['a category with an unknown key', { a: { lable: 'x' }, b: {} }, 'a'],
    ['a category with a wrong cookie', { a: { cookies: [{ name: 1 }] }, b: {} }, 'a'],
    ['a category whose services are a list', { a: { services: [] }, b: {} }, 'a'],
    ['a service with a wrong purpose', { a: { services: { s: { purpose: 1 } } }, b: {} }, 's'],
    ['a service with a wrong cookie', { a: { services: { s: { cookies: [1] } } }, b: {} }, 's'],
    ['two services of one id', { a: { services: { s: {} } }, b: { services: { s: {} } } }, 's'],
  ])('marks %s as unsound, and only that', (_, own, id) => {
    expect(new Set(checkConfig({ categories: own }).unsound)).toEqual(new Set([id]));
  });

  test('finds fault with a cookie that has no name: nothing could be erased by it', () => {
    const { faults } = checkConfig({ categories: { a: { cookies: [{ purpose: 'x' }] } } });

    expect(faults).toMatchObject([
      { pointer: expect.stringMatching(/^\/categories\/a\/cookies\/0/) },
    ]);
  });

  test('gives a copy: what the page does to its object later changes nothing', () => {
    const own = { categories: { a: { label: 'A' } }, ui: { close: false } };

    const { config } = checkConfig(own);
    own.categories.a.label = 'B';
    own.ui.close = true;

    expect(config).toMatchObject({ categories: { a: { label: 'A' } }, ui: { close: false } });
  });

  test('gives a copy that is frozen down to its last object (R8)', () => {
    const pending: unknown[] = [checkConfig(COMPLETE).config];
    const loose: unknown[] = [];

    for (const value of pending) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Object.isFrozen(value)) loose.push(value);
      pending.push(...Object.values(value));
    }

    expect(loose).toEqual([]);
  });
});
