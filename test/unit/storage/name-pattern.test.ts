// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../../src/storage/name-pattern.ts';
import { runs } from '../../support/runs.ts';

const toRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('[^]*')}$`,
  );

describe('a name with * in it', () => {
  test.each([
    ['_ga', '_ga', true],
    ['_ga', '_ga_*', false],
    ['_ga_', '_ga_*', true],
    ['_ga_ABC', '_ga_*', true],
    ['x_ga_1', '_ga_*', false],
    ['_GA_1', '_ga_*', false],
    ['anything', '*', true],
    ['', '*', true],
    ['a', 'a*a', false],
    ['aa', 'a*a', true],
    ['aba', 'ab*ba', false],
    ['abcabc', '*abc', true],
    ['xabcy', '*abc*', true],
    ['a.b', 'a?b', false],
  ])('%j against %j: %j', (name, pattern, matches) => {
    expect(matchesPattern(name, pattern)).toBe(matches);
  });

  test('means what the regular expression with .* would mean', () => {
    const letters = fc.stringMatching(/^[ab.*]{0,8}$/);

    fc.assert(
      fc.property(letters, letters, (name, pattern) => {
        expect(matchesPattern(name, pattern)).toBe(toRegExp(pattern).test(name));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('comes to its end with a hostile pattern, where a regular expression would not', () => {
    expect(matchesPattern('a'.repeat(5000), `${'a*'.repeat(2000)}b`)).toBe(false);
    expect(matchesPattern(`${'a'.repeat(5000)}b`, `${'a*'.repeat(2000)}b`)).toBe(true);
  });
});
