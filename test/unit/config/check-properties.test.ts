// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/config/check.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import type { Decision } from '../../../src/consent/decision.ts';
import { standingOf } from '../../../src/consent/standing.ts';
import { anyJson, soundConfig } from '../../support/config-arbitraries.ts';
import { runs } from '../../support/runs.ts';

const RUNS = { numRuns: runs(400) };

/** Goes to the place that a JSON pointer (RFC 6901) names; throws unless at least an object is there to have it. */
const follow = (document: unknown, pointer: string): void => {
  if (pointer === '') return;
  if (!pointer.startsWith('/')) throw new SyntaxError(pointer);
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop()!;
  const parent = steps.reduce((value, step) => {
    if (!Object.hasOwn(Object(value), step)) throw new RangeError(`${pointer}: no ${step}`);
    return (value as Record<string, unknown>)[step];
  }, document);
  // What is missing has no place of its own: a cookie's name.
  const isThere = Object.hasOwn(Object(parent), last) || last === 'name';
  if (Object(parent) !== parent || !isThere) throw new RangeError(`${pointer}: no ${last}`);
};

const prototypes = (): string =>
  [Object, Array, Function, String, Map]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');

describe('checkConfig, of anything that JSON can say', () => {
  test('never throws, and every pointer leads to a place in the file', () => {
    fc.assert(
      fc.property(anyJson, (input) => {
        for (const { pointer } of checkConfig(input).faults) follow(input, pointer);
      }),
      RUNS,
    );
  });

  test('leaves the prototypes alone', () => {
    const before = prototypes();

    fc.assert(
      fc.property(anyJson, (input) => {
        resolveConfig(input);
        expect(prototypes()).toBe(before);
      }),
      RUNS,
    );
  });

  test('leaves the file alone', () => {
    fc.assert(
      fc.property(anyJson, (input) => {
        const before = JSON.stringify(input);

        checkConfig(input);

        expect(JSON.stringify(input)).toBe(before);
      }),
      RUNS,
    );
  });

  test('has nothing to add about what it gave back', () => {
    fc.assert(
      fc.property(anyJson, (input) => {
        const { config } = checkConfig(input);

        const again = checkConfig(config);

        expect(again.faults).toEqual([]);
        expect(JSON.stringify(again.config)).toBe(JSON.stringify(config));
      }),
      RUNS,
    );
  });

  test('finds no fault with a sound file', () => {
    fc.assert(
      fc.property(soundConfig, (input) => {
        expect(checkConfig(input).faults).toEqual([]);
      }),
      RUNS,
    );
  });

  test('keeps every faulty category and service denied, whatever was answered', () => {
    fc.assert(
      fc.property(anyJson, (input) => {
        const { unsound } = checkConfig(input);
        const decision: Decision = {
          decidedAt: 0,
          method: 'accept-all',
          signal: false,
          dots: 0,
          count: 0,
          edition: 0,
          fingerprint: 0,
          answer: () => true,
        };

        const { verdict } = standingOf(resolveConfig(input), decision, 'stored', 'cookie');

        const { categories = {} } = checkConfig(input).config;
        const essential = ['essential', ...Object.keys(categories['essential']?.services ?? {})];
        for (const id of unsound.filter((name) => !essential.includes(name))) {
          expect(verdict(id)).not.toBe('granted');
        }
      }),
      RUNS,
    );
  });
});
