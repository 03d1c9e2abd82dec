// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/diagnostics/nearest.ts';

const KEYS = ['label', 'description', 'services', 'cookies', 'onWithdraw', 'sale'];

describe('nearest', () => {
  test.each([
    ['lable', 'label'],
    ['Label', 'label'],
    ['service', 'services'],
    ['cookie', 'cookies'],
    ['onwithdrawal', 'onWithdraw'],
    ['desc', undefined],
    ['sal', 'sale'],
    ['zzzzzz', undefined],
    ['', undefined],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  test('finds nothing in an empty list', () => {
    expect(nearest('label', [])).toBeUndefined();
  });

  test('is quick with a word without end', () => {
    const start = performance.now();

    nearest('x'.repeat(1_000_000), KEYS);

    expect(performance.now() - start).toBeLessThan(200);
  });
});
