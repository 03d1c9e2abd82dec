// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { answerAll } from '../../../src/consent/answer.ts';
import type { Decision } from '../../../src/consent/decision.ts';

const SETTINGS = resolveConfig({
  categories: {
    essential: { services: { basket: {} } },
    a: { services: { x: {}, y: {} } },
    b: {},
    broken: { label: 1, services: { z: {} } },
  },
});

const before = (answers: Record<string, boolean>): Decision => ({
  decidedAt: 0,
  method: 'custom',
  signal: false,
  dots: 0,
  count: 0,
  edition: 0,
  fingerprint: 0,
  answer: (id) => answers[id],
});

const answer = (choices: Record<string, unknown>, old?: Record<string, boolean>): object =>
  Object.fromEntries(answerAll(SETTINGS, old && before(old), choices));

describe('answerAll', () => {
  test('answers everything that is asked, and nothing else', () => {
    expect(answer({})).toEqual({ a: false, x: false, y: false, b: false });
  });

  test('takes the services of a category along', () => {
    expect(answer({ a: true })).toEqual({ a: true, x: true, y: true, b: false });
    expect(answer({ a: false }, { a: true, x: true, y: true, b: true })).toEqual({
      a: false,
      x: false,
      y: false,
      b: true,
    });
  });

  test('lets a service differ from its category', () => {
    expect(answer({ a: true, y: false })).toEqual({ a: true, x: true, y: false, b: false });
    expect(answer({ a: false, x: true })).toEqual({ a: false, x: true, y: false, b: false });
  });

  test('leaves what is not named as it was', () => {
    expect(answer({ b: true }, { a: true, x: true, y: false, b: false })).toEqual({
      a: true,
      x: true,
      y: false,
      b: true,
    });
    expect(answer({ x: false }, { a: true, x: true, y: true, b: true })).toEqual({
      a: true,
      x: false,
      y: true,
      b: true,
    });
  });

  test('denies what is new and not named', () => {
    expect(answer({}, { a: true, x: true })).toEqual({ a: true, x: true, y: false, b: false });
  });

  test.each([1, 'true', 'granted', {}, null, undefined, Object(true)].map((value) => [value]))(
    'denies for %j: only true grants (R1)',
    (value) => {
      expect(answer({ b: value }, { b: true })).toMatchObject({ b: false });
    },
  );

  test('does not take inherited choices', () => {
    expect(answer(Object.create({ b: true }))).toMatchObject({ b: false });
  });

  test('cannot be talked into what is essential, faulty or unknown', () => {
    const answers = answer({
      essential: false,
      basket: false,
      broken: true,
      z: true,
      unknown: true,
    });

    expect(Object.keys(answers)).toEqual(['a', 'x', 'y', 'b']);
  });
});
