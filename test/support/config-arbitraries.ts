import fc from 'fast-check';
import { type Rule, TABLE } from '../../src/config/table.ts';

/** Values that pass each test of `config/check.ts` and the type in `config/config.ts` alike. */
const SOUND: Readonly<Record<string, readonly unknown[]>> = {
  string: ['text', 'ask-first', 'a~b/c'],
  flag: [true, false],
  days: [1, 182, 400, 30.5],
  revision: [0, 1, 2.5, '2026-11'],
  address: ['/cookies', 'https://example.test/policy', 'policy.html'],
  id: ['analytics', 'a', '1-b_c'],
  language: ['de', 'pt-BR'],
  region: ['GB', 'US-CA', 'EEA'],
  date: ['2026-11-01'],
  name: ['ask-first', '__Host-consent'],
  domain: ['auto', 'example.test'],
  path: ['/', '/shop'],
  position: ['top', 'bottom-start', 'center-end'],
};

/** Values that no place of the configuration takes, whatever it is for. */
const WRONG: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(null, [], [null], [[]], -1e9);
const KEYS: Readonly<Record<string, readonly string[]>> = {
  id: ['analytics', 'marketing', 'a', '1-b_c', 'own'],
  language: ['de', 'en', 'pt-BR'],
  region: ['GB', 'US-CA', 'EEA'],
  string: ['banner.title', 'accept'],
};

/** A document of the form that `rule` asks for; `wrong` may stand anywhere instead. */
const documentOf = (
  rule: Rule,
  wrong: fc.Arbitrary<unknown> | undefined,
  depth = 0,
): fc.Arbitrary<unknown> => {
  const good = soundDocument(rule, wrong, depth);
  return wrong
    ? fc.oneof({ arbitrary: good, weight: depth ? 12 : 200 }, { arbitrary: wrong, weight: 1 })
    : good;
};

const soundDocument = (
  rule: Rule,
  wrong: fc.Arbitrary<unknown> | undefined,
  depth: number,
): fc.Arbitrary<unknown> => {
  const inner = (each: Rule): fc.Arbitrary<unknown> => documentOf(each, wrong, depth + 1);
  if (typeof rule === 'string') {
    const words: readonly unknown[] = SOUND[rule] ?? rule.split('|');
    const misspelt = fc.constant('nonsense');
    return wrong && !SOUND[rule]
      ? fc.oneof(
          { arbitrary: fc.constantFrom(...words), weight: 12 },
          { arbitrary: misspelt, weight: 1 },
        )
      : fc.constantFrom(...words);
  }
  if (Array.isArray(rule)) {
    const [first, each, instead] = rule as [Rule, Rule?, string?];
    if (each === undefined) return fc.array(inner(first), { maxLength: 3 });
    const keys = KEYS[first as string]!;
    const object = fc.dictionary(fc.constantFrom(...keys), inner(each), { maxKeys: 3 });
    return instead ? fc.oneof(object, soundDocument(instead, wrong, depth)) : object;
  }
  const { '': instead, '!': required, ...keys } = rule as Record<string, Rule>;
  const members = Object.fromEntries(Object.entries(keys).map(([key, each]) => [key, inner(each)]));
  const object = fc.record(members, {
    requiredKeys: wrong ? [] : required ? [required as string] : [],
  });
  const strange = fc
    .tuple(object, fc.constantFrom('lable', 'constructor', 'toString', 'x'))
    .map(([sound, key]) => ({ ...(sound as object), [key]: 'x' }));
  const objects = wrong
    ? fc.oneof({ arbitrary: object, weight: 15 }, { arbitrary: strange, weight: 1 })
    : object;
  return instead ? fc.oneof(objects, soundDocument(instead as string, wrong, depth)) : objects;
};

/** Ids are unique over categories and services: a later double goes. JSON's own copy, with plain prototypes. */
const withoutDoubles = (document: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(document)) as {
    categories?: Record<string, { services?: object }>;
  };
  const { categories } = copy ?? {};
  if (typeof categories !== 'object' || !categories) return copy;
  const ids = new Set(['essential', ...Object.keys(categories)]);
  for (const category of Object.values(categories)) {
    const services = category?.services as Record<string, unknown> | undefined;
    if (typeof services !== 'object' || !services) continue;
    for (const id of Object.keys(services)) {
      if (ids.has(id)) Reflect.deleteProperty(services, id);
      ids.add(id);
    }
  }
  return copy;
};

/** Configurations without a fault. */
export const soundConfig = documentOf(TABLE, undefined).map(withoutDoubles);

/** Configurations with right and wrong values at any place, but no faults that JSON Schema can't express. */
export const mixedConfig = documentOf(TABLE, WRONG).map(withoutDoubles);

const HOSTILE_KEY = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '',
    'a/b',
    'a~b',
    '~1',
    'categories',
    'services',
  ),
  fc.string({ maxLength: 5 }),
);

const { tree: hostileJson } = fc.letrec<{ tree: unknown; object: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('analytics', 'https://a.test/', '*')),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('object'),
  ),
  // By way of its text, for only JSON.parse makes an own key of `__proto__`.
  object: fc
    .array(fc.tuple(HOSTILE_KEY, tie('tree')), { maxLength: 4 })
    .map((entries) =>
      JSON.parse(
        `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
      ),
    ),
}));

/** Anything that JSON can say: hostile trees, and configurations with such a tree at one of their places. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileJson,
  mixedConfig,
  fc
    .tuple(
      mixedConfig,
      fc.constantFrom('categories', 'ui', 'regions', 'language', 'cookie'),
      hostileJson,
    )
    .map(([config, key, tree]) => ({ ...(config as object), [key]: tree })),
  hostileJson.map((tree) => ({ categories: { analytics: tree } })),
  hostileJson.map((tree) => ({ categories: { analytics: { services: tree } } })),
);
