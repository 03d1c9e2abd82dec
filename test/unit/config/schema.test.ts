// @vitest-environment node
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/config/check.ts';
import { mixedConfig, soundConfig } from '../../support/config-arbitraries.ts';
import { runs } from '../../support/runs.ts';

const generateSchema = (): object =>
  // As in rollup.config.mjs.
  createGenerator({
    path: 'src/config/config.ts',
    tsconfig: 'src/config/tsconfig.json',
    type: 'Config',
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Config');

const isSound = (document: unknown): boolean => !checkConfig(document).faults.length;

/** Files on which an editor (the schema) and the library (the table) agree. */
const VALID: readonly unknown[] = [
  {},
  { $schema: './config.schema.json' },
  { revision: 2 },
  { revision: '2026-11' },
  { mode: 'opt-out' },
  { mode: 'inform' },
  { regions: {} },
  { regions: { 'US-CA': { mode: 'opt-out' }, GB: { exempt: ['analytics'] } } },
  { controller: { name: 'A', email: 'a@a.test', url: 'https://a.test' } },
  { policy: { url: '/cookies', version: '1', effectiveDate: '2026-11-01', changes: 'x' } },
  { policy: { changes: { en: 'x', de: 'y' } } },
  { categories: {} },
  { categories: { analytics: {} } },
  { categories: { a: { label: 'A', description: { en: 'x' } } } },
  {
    categories: {
      a: { services: { b: { label: 'B', provider: 'P', policyUrl: 'https://a.test' } } },
    },
  },
  {
    categories: {
      a: { cookies: [{ name: '_ga_*', duration: '2 years', kind: 'pixel', purpose: 'x' }] },
    },
  },
  { categories: { a: { cookies: [] } } },
  { categories: { a: { onWithdraw: 'ask', sale: true } } },
  { cookie: {} },
  { cookie: { name: 'x', domain: 'auto', path: '/', sameSite: 'None' } },
  { cookie: { expiresAfterDays: { accept: 1, reject: 400 } } },
  { cookie: { expiresAfterDays: { accept: 30.5 } } },
  { signals: { gpc: 'ignore' } },
  { vendors: { google: true } },
  { vendors: { google: { mode: 'advanced', dataLayer: 'dl' }, meta: false } },
  { language: { default: 'de', detect: 'browser', texts: { de: { a: 'b' } } } },
  { ui: { layout: 'bar', position: 'top-start', preferences: 'sheet', theme: 'dark' } },
  { ui: { blocking: true, close: true, trigger: true } },
  { record: { url: '/records' } },
];

const INVALID: readonly unknown[] = [
  null,
  [],
  'x',
  1,
  { unknown: 1 },
  { $schema: 1 },
  { revision: true },
  { revision: null },
  { mode: 'optin' },
  { mode: null },
  { regions: [] },
  { regions: { GB: 'opt-in' } },
  { regions: { GB: { mode: 'x' } } },
  { regions: { GB: { exempt: 'analytics' } } },
  { regions: { GB: { exempt: [1] } } },
  { regions: { GB: { extra: 1 } } },
  { controller: 'A' },
  { controller: { phone: '1' } },
  { policy: { changes: [] } },
  { policy: { changes: { en: 1 } } },
  { categories: [] },
  { categories: 'analytics' },
  { categories: { a: null } },
  { categories: { a: true } },
  { categories: { a: { label: 1 } } },
  { categories: { a: { lable: 'x' } } },
  { categories: { a: { services: [] } } },
  { categories: { a: { services: { b: { name: 'x' } } } } },
  { categories: { a: { cookies: {} } } },
  { categories: { a: { cookies: ['_ga'] } } },
  { categories: { a: { cookies: [{ name: 'x', kind: 'Cookie' }] } } },
  { categories: { a: { cookies: [{ name: 'x', expires: 1 }] } } },
  { categories: { a: { cookies: [{}] } } },
  { categories: { a: { onWithdraw: true } } },
  { categories: { a: { sale: 'yes' } } },
  { cookie: { sameSite: 'lax' } },
  { cookie: { expiresAfterDays: 30 } },
  { cookie: { expiresAfterDays: { accept: 0 } } },
  { cookie: { expiresAfterDays: { reject: 401 } } },
  { cookie: { expiresAfterDays: { accept: '30' } } },
  { signals: { gpc: true } },
  { vendors: { google: 'x' } },
  { vendors: { google: { mode: 'x' } } },
  { vendors: { tiktok: true } },
  { language: { detect: 'url' } },
  { language: { texts: { de: { a: 1 } } } },
  { ui: { position: 'left' } },
  { ui: { layout: 'modal' } },
  { ui: { close: 1 } },
  { record: '/records' },
];

/** What only the library refuses. A type can't say it, and the editor's schema is generated from the type. */
const STRICTER: readonly [why: string, document: unknown][] = [
  ['a text is not empty', { controller: { name: '' } }],
  ['a text has an end', { controller: { name: 'x'.repeat(5001) } }],
  ['ids have an alphabet', { categories: { Analytics: {} } }],
  ['ids are no member of Object.prototype', { categories: { constructor: {} } }],
  ['ids are unique', { categories: { a: { services: { a: {} } } } }],
  ['exempt takes ids', { regions: { GB: { exempt: ['A B'] } } }],
  ['regions are codes', { regions: { Britain: {} } }],
  ['languages are tags', { language: { default: 'German!' } }],
  ['keys of texts by language are tags', { categories: { a: { label: { 'German!': 'x' } } } }],
  ['dates have a form', { policy: { effectiveDate: 'soon' } }],
  ['addresses are http(s)', { policy: { url: 'javascript:alert(1)' } }],
  ['cookie names have an alphabet', { cookie: { name: 'a b' } }],
  ['domains have an alphabet', { cookie: { domain: 'a b' } }],
  ['paths begin with a slash', { cookie: { path: 'shop' } }],
  [
    'there are at most 64 categories',
    { categories: Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`c${index}`, {}])) },
  ],
];

describe('config.schema.json, generated from the type, and the table that checks at run time', () => {
  let accepts: (document: unknown) => boolean;
  beforeAll(() => {
    const validate = new Ajv({ strict: false }).compile(generateSchema());
    accepts = (document) => validate(document);
  }, 60_000);

  test.each(VALID)('both take %j', (document) => {
    expect([accepts(document), isSound(document)]).toEqual([true, true]);
  });

  test.each(INVALID)('both refuse %j', (document) => {
    expect([accepts(document), isSound(document)]).toEqual([false, false]);
  });

  test.each(STRICTER)('the library alone knows: %s', (_, document) => {
    expect([accepts(document), isSound(document)]).toEqual([true, false]);
  });

  test('both take any sound file', () => {
    fc.assert(
      fc.property(soundConfig, (document) => {
        expect([accepts(document), isSound(document)]).toEqual([true, true]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('agree on files with right and wrong values anywhere', () => {
    fc.assert(
      fc.property(mixedConfig, (document) => {
        expect(isSound(document)).toBe(accepts(document));
      }),
      { numRuns: runs(600) },
    );
  });
});
