// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Condition, evaluate, holds, idsOf } from '../../../src/consent/condition.ts';
import type { Verdict } from '../../../src/consent/standing.ts';

/** `g` and `g2` are granted, `d` and `d2` denied, `o` is open, and nothing else is configured. */
const verdict = (id: string): Verdict | undefined =>
  ({ g: 'granted', g2: 'granted', d: 'denied', d2: 'denied', o: 'open' } as const)[id];

const HOLDS: readonly [expression: string, outcome: boolean][] = [
  // One id.
  ['g', true],
  ['d', false],
  ['o', false],
  ['x', false],
  // Not: a decision covered it and did not grant it.
  ['!g', false],
  ['!d', true],
  ['!o', false],
  ['!x', false],
  // And: space, comma, newline.
  ['g g2', true],
  ['g,g2', true],
  ['g, g2', true],
  ['g\ng2', true],
  ['g\r\n\tg2', true],
  ['  g  ,, g2  ', true],
  ['g d', false],
  ['d,g', false],
  ['g o', false],
  ['g x', false],
  ['g !d', true],
  ['g !g2', false],
  ['!d !d2', true],
  // Or is weaker than and.
  ['g | d', true],
  ['d | g', true],
  ['d|g', true],
  ['d | d2', false],
  ['d | o', false],
  ['g d | g2', true],
  ['g | d d2', true],
  ['d g | g d2', false],
  ['!d | d', true],
  ['!g | d', false],
  ['o | !o', false],
  // An unknown id spoils it all, as it does for a tag.
  ['x | g', false],
  ['g | x', false],
  ['g | !x', false],
  // Nothing, and nonsense.
  ['', false],
  [' ', false],
  ['\n', false],
  [',', false],
  ['|', false],
  [' | ', false],
  ['g |', true],
  ['| d', false],
  ['!', false],
  ['! d', false],
  ['!!d', false],
  ['!!g', false],
  ['g!', false],
  ['G', false],
  ['g&g2', false],
  ['g;g2', false],
  ['(g)', false],
  ['true', false],
  ['constructor', false],
];

describe('an expression in data-category', () => {
  test.each(HOLDS)('%j: %j', (expression, outcome) => {
    expect(holds(expression, verdict)).toBe(outcome);
  });

  test('names ids, whatever stands between them', () => {
    expect(idsOf(' a,b\n!c | d ')).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(' ,|! ')).toEqual([]);
  });
});

const HAS: readonly [condition: Condition, outcome: boolean][] = [
  ['g', true],
  ['d', false],
  ['o', false],
  ['x', false],
  ['g | d', true],
  ['!d', true],
  [{ all: [] }, true],
  [{ any: [] }, false],
  [{ all: ['g', 'g2'] }, true],
  [{ all: ['g', 'd'] }, false],
  [{ any: ['d', 'g'] }, true],
  [{ any: ['d', 'o'] }, false],
  [{ not: 'g' }, false],
  [{ not: 'd' }, true],
  [{ not: 'o' }, true],
  [{ not: 'x' }, true],
  [{ not: { not: 'g' } }, true],
  [{ not: { all: [] } }, false],
  [{ not: { any: [] } }, true],
  [{ all: ['g', { any: ['d', { not: 'd2' }] }] }, true],
  [{ any: [{ all: ['g', 'd'] }, { all: ['g', 'g2'] }] }, true],
  [{ all: [{ any: [] }] }, false],
];

describe('what has() takes', () => {
  test.each(HAS)('%j: %j', (condition, outcome) => {
    expect(evaluate(condition, verdict)).toBe(outcome);
  });

  test.each(
    [
      null,
      undefined,
      1,
      true,
      {},
      ['g'],
      () => 'g',
      { all: 'g' },
      { any: { 0: 'g' } },
      { not: undefined },
    ].map((it) => [it]),
  )('is false for %j, which it does not take', (condition) => {
    expect(evaluate(condition as unknown as Condition, verdict)).toBe(false);
  });

  test('is false for nonsense inside of all and any', () => {
    expect(evaluate({ all: ['g', null as unknown as string] }, verdict)).toBe(false);
    expect(evaluate({ any: [null as unknown as string] }, verdict)).toBe(false);
  });
});
