// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf, valuesOf } from '../../../src/consent/cookie-header.ts';
import { runs } from '../../support/runs.ts';

describe('valuesOf', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['a=1', ['1']],
    ['b=2; a=1; c=3', ['1']],
    ['a=1;a=2;  a=3', ['1', '2', '3']],
    ['a=', ['']],
    ['a=b=c=d', ['b=c=d']],
    ['a', []],
    ['=a', []],
    ['aa=1; ba=2; A=3', []],
    ['a =1', []],
    ['x=a=1', []],
    ['a="1"', ['"1"']],
    ['a=%20', ['%20']],
  ])('finds in %j the values %j of "a"', (header, values) => {
    expect(valuesOf(header, 'a')).toEqual(values);
  });

  test('takes the letters of a name for letters', () => {
    expect(valuesOf('axb=1; a.b=2', 'a.b')).toEqual(['2']);
    expect(valuesOf('toString=1', 'toString')).toEqual(['1']);
  });

  test('finds every value in any header, in order', () => {
    const value = fc.stringMatching(/^[\w.~-]*$/);
    const other = fc.stringMatching(/^[b-z]{1,5}=[\w]*$/);

    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            value.map((own) => ({ own })),
            other,
          ),
        ),
        (pairs) => {
          const header = pairs
            .map((pair) => (typeof pair === 'string' ? pair : `a=${pair.own}`))
            .join('; ');

          const own = pairs.flatMap((pair) => (typeof pair === 'string' ? [] : pair.own));
          expect(valuesOf(header, 'a')).toEqual(own);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('namesOf', () => {
  test('lists all names, doubles too', () => {
    expect(namesOf('a=1; b=2;c; a=3=4')).toEqual(['a', 'b', 'c', 'a']);
    expect(namesOf('')).toEqual([]);
  });
});
