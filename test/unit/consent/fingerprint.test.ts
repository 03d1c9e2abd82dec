// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/consent/fingerprint.ts';
import { hash } from '../../../src/consent/hash.ts';

describe('fingerprintOf', () => {
  test('is the same for the same file', () => {
    expect(fingerprintOf('{"a":[1]}')).toBe(fingerprintOf(JSON.stringify({ a: [1] })));
  });

  test('is another for any other file', () => {
    const files = [
      {},
      [],
      0,
      '',
      { a: 1 },
      { a: 2 },
      { a: '1' },
      { b: 1 },
      { a: 1, b: 1 },
      { b: 1, a: 1 },
      { a: { b: 1 } },
    ];

    expect(new Set(files.map((file) => fingerprintOf(JSON.stringify(file)))).size).toBe(
      files.length,
    );
  });

  test('has 30 bits and is not nought, which stands for a file with a fault', () => {
    for (let index = 0; index < 1000; index++) {
      const fingerprint = fingerprintOf(JSON.stringify({ index }));
      expect(fingerprint).toBeGreaterThan(0);
      expect(fingerprint).toBeLessThan(2 ** 30);
    }
  });
});

describe('hash', () => {
  test('spreads ids that differ in one letter over the whole range', () => {
    const eighths = new Set(
      Array.from({ length: 100 }, (_, index) => Math.floor(hash(`service-${index}`) / 2 ** 29)),
    );

    expect(eighths.size).toBe(8);
  });
});
