// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/consent/encode.ts';
import { decode } from '../../../src/consent/decode.ts';
import type { Decision } from '../../../src/consent/decision.ts';
import { intersect } from '../../../src/consent/intersect.ts';
import { runs } from '../../support/runs.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

const decided = (answers: Record<string, boolean>, decidedAt = NOW): Decision =>
  decode(
    encode({
      decidedAt,
      method: 'custom',
      signal: false,
      edition: 1,
      fingerprint: 2,
      answers: Object.entries(answers),
    }),
  )!;

describe('several cookies of our name', () => {
  test('are no answer when there are none', () => {
    expect(intersect([])).toBeUndefined();
  });

  test('say what the only one says', () => {
    expect(intersect([decided({ a: true })])!.answer('a')).toBe(true);
  });

  test('are no answer when one of them is invalid, wherever it stands', () => {
    expect(intersect([decided({ a: true }), undefined])).toBeUndefined();
    expect(intersect([undefined, decided({ a: true })])).toBeUndefined();
    expect(intersect([undefined])).toBeUndefined();
  });

  test('grant only what both grant; what they disagree on counts as not asked', () => {
    const one = decided({ a: true, b: true, c: false, d: false });
    const other = decided({ a: true, b: false, c: true, d: false, e: true });

    for (const decision of [intersect([one, other])!, intersect([other, one])!]) {
      const answers = ['a', 'b', 'c', 'd', 'e', 'f'].map(decision.answer);
      expect(answers).toEqual([true, undefined, undefined, false, undefined, undefined]);
    }
  });

  test('grant only what all grant when there are more than two', () => {
    const yes = decided({ a: true });

    expect(intersect([yes, yes, yes])!.answer('a')).toBe(true);
    expect(intersect([yes, yes, decided({ a: false })])!.answer('a')).not.toBe(true);
    expect(intersect([yes, decided({ b: true }), yes])!.answer('a')).not.toBe(true);
  });

  test('never grant more than each of them, however many there are and in whatever order', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean());
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), (all) => {
        const together = intersect(all.map((one) => decided(one)))!;
        for (const id of ids) {
          expect(together.answer(id) === true).toBe(all.every((one) => one[id] === true));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('are as old as the oldest of them', () => {
    const older = decided({ a: true }, NOW - 1000);

    expect(intersect([decided({ a: true }), older])!.decidedAt).toBe(NOW - 1000);
    expect(intersect([older, decided({ a: true })])!.decidedAt).toBe(NOW - 1000);
  });
});
