import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What who installs the package gets by this name. */
const shipped = (name: string): unknown => read(require.resolve(`ask-first/extras/${name}.json`));

const faultsOf = (schema: object, value: unknown): unknown => {
  const check = new Ajv({ allErrors: true, strict: false }).compile(schema);
  check(value);
  return check.errors ?? [];
};

describe('the rules for privacy tools', () => {
  test.each(['autoconsent', 'consent-o-matic'])('%s comes with the package', (name) => {
    const source = new URL(`../../src/extras/${name}.json`, import.meta.url).pathname;

    expect(shipped(name)).toEqual(read(source));
  });

  test('autoconsent.json is a rule by the types of autoconsent', () => {
    const types = require.resolve('@duckduckgo/autoconsent').replace(/[^/]+$/, 'types/rules.d.ts');
    const schema = createGenerator({
      path: types,
      type: 'AutoConsentCMPRule',
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema('AutoConsentCMPRule');

    expect(faultsOf(schema, shipped('autoconsent'))).toEqual([]);
    expect(faultsOf(schema, { ...(shipped('autoconsent') as object), optout: [] })).not.toEqual([]);
  });

  test('consent-o-matic.json has the form that its documentation asks for', () => {
    const all = (properties: object, required = Object.keys(properties)): object => ({
      type: 'object',
      additionalProperties: false,
      properties,
      required,
    });
    const listOf = (items: object): object => ({ type: 'array', minItems: 1, items });
    const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
    const found = (type: string, more: object = {}): object =>
      all({ type: { const: type }, parent: ref('selection'), target: ref('selection'), ...more }, [
        'type',
        'target',
        ...Object.keys(more),
      ]);
    const schema = {
      ...all({
        'ask-first': all({
          detectors: listOf(
            all({ presentMatcher: listOf(found('css')), showingMatcher: listOf(found('css')) }),
          ),
          methods: listOf(
            all({
              name: { enum: ['HIDE_CMP', 'OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT'] },
              action: ref('action'),
            }),
          ),
        }),
      }),
      $defs: {
        selection: all({ selector: { type: 'string' }, displayFilter: { type: 'boolean' } }, [
          'selector',
        ]),
        action: {
          oneOf: [
            found('click'),
            found('waitcss'),
            found('ifcss', { trueAction: ref('action') }),
            all({ type: { const: 'list' }, actions: listOf(ref('action')) }),
            all({
              type: { const: 'consent' },
              consents: listOf(
                all({
                  type: { enum: ['A', 'B', 'D', 'E', 'F', 'X'] },
                  matcher: found('checkbox'),
                  toggleAction: ref('action'),
                }),
              ),
            }),
          ],
        },
      },
    };

    expect(faultsOf(schema, shipped('consent-o-matic'))).toEqual([]);
    expect(faultsOf(schema, { 'ask-first': { detectors: [], methods: [] } })).not.toEqual([]);
  });
});
