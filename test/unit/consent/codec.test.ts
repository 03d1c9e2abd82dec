// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decode } from '../../../src/consent/decode.ts';
import { type Answers, encode } from '../../../src/consent/encode.ts';
import { checkOf, fromLetters, hashId, toLetters } from '../../../src/consent/format.ts';
import { runs } from '../../support/runs.ts';

const FOUR = ['essential', 'analytics', 'functional', 'marketing'];

const answersTo = (ids: readonly string[], granted = true): Answers['answers'] =>
  ids.map((id) => [id, granted]);

const record = (own: Partial<Answers> = {}): Answers => ({
  decidedAt: Date.UTC(2026, 10, 21, 12),
  method: 'custom',
  signal: false,
  edition: 123_456_789,
  fingerprint: 987_654_321,
  answers: answersTo(FOUR),
  ...own,
});

const id = fc.stringMatching(/^[a-z\d][a-z\d_-]{0,63}$/);
const anyRecord: fc.Arbitrary<Answers> = fc.record({
  decidedAt: fc.nat({ max: 4_102_444_800_000 }),
  method: fc.constantFrom('accept-all', 'reject-all', 'custom', 'signal'),
  signal: fc.boolean(),
  edition: fc.nat({ max: 2 ** 30 - 1 }),
  fingerprint: fc.nat({ max: 2 ** 30 - 1 }),
  answers: fc.uniqueArray(fc.tuple(id, fc.boolean()), {
    selector: ([name]) => name,
    maxLength: 90,
  }),
});

/** All of these ids that the value grants. */
const grantedBy = (value: string, ids: readonly string[]): string[] => {
  const decision = decode(value);
  return decision ? ids.filter((name) => decision.answer(name) === true) : [];
};

/** Ids that share a hash among so many: found by trying, for with more than 64 ids the hashes are short. */
const findTwins = (count: number): [string, string] => {
  const seen = new Map<number, string>();
  for (let index = 0; ; index++) {
    const key = hashId(`id-${index}`, count);
    const twin = seen.get(key);
    if (twin !== undefined) return [twin, `id-${index}`];
    seen.set(key, `id-${index}`);
  }
};

/** The value again after its bits were edited, with a check value that fits. */
const forge = (value: string, edit: (bits: string) => string): string => {
  const letters = `1${toLetters(edit(fromLetters(value.slice(1, -5))))}`;
  return letters + toLetters(checkOf(letters));
};

const flip = (bits: string, at: number): string =>
  bits.slice(0, at) + (bits[at] === '0' ? '1' : '0') + bits.slice(at + 1);

describe('the value of the cookie', () => {
  test('says when and how it was decided, under what, and what was answered', () => {
    const made = record({
      signal: true,
      answers: [
        ['a', true],
        ['b', false],
      ],
    });

    const decision = decode(encode(made))!;

    const { answers: _, ...rest } = made;
    expect(decision).toMatchObject(rest);
    expect(['a', 'b', 'c'].map(decision.answer)).toEqual([true, false, undefined]);
  });

  test('comes back as it went, whatever was asked', () => {
    fc.assert(
      fc.property(anyRecord, (made) => {
        const decision = decode(encode(made))!;

        const { answers, ...rest } = made;
        expect(decision).toMatchObject(rest);
        // Of many ids two may share a hash; then both are denied unless both were granted.
        for (const [name, granted] of answers) {
          const twins = answers.filter(
            ([other]) => hashId(other, answers.length) === hashId(name, answers.length),
          );
          expect(decision.answer(name)).toBe(granted && twins.every(([, answer]) => answer));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('is the same for the same answers in any order', () => {
    const forth = record({
      answers: [
        ['a', true],
        ['b', false],
        ['c', true],
      ],
    });

    expect(encode({ ...forth, answers: forth.answers.toReversed() })).toBe(encode(forth));
  });

  test('keeps to letters that need no escaping anywhere', () => {
    fc.assert(
      fc.property(anyRecord, (made) => {
        expect(encode(made)).toMatch(/^[A-Za-z0-9._~-]+$/);
      }),
      { numRuns: runs(300) },
    );
  });

  test('takes at most 120 bytes for the four categories', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (made, granted) => {
          const answers = FOUR.map((name, index) => [name, granted[index]!] as const);

          expect(encode({ ...made, answers }).length).toBeLessThanOrEqual(120);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  test('takes at most 1200 bytes for 400 services answered at random', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 400, maxLength: 400, size: 'max' }),
        fc.infiniteStream(fc.boolean()),
        (ids, coin) => {
          const answers = ids.map((name) => [name, coin.next().value] as const);

          expect(encode(record({ answers })).length).toBeLessThanOrEqual(1200);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('holds a decision to the millisecond for the rest of the century', () => {
    const decidedAt = Date.UTC(2099, 11, 31, 23, 59, 59, 999);

    expect(decode(encode(record({ decidedAt })))!.decidedAt).toBe(decidedAt);
  });

  test('gives two ids that share a hash the stricter answer', () => {
    const [one, other] = findTwins(100);
    const rest = answersTo(Array.from({ length: 98 }, (_, index) => `rest-${index}`));
    const grantedTogether = (first: boolean, second: boolean): (boolean | undefined)[] => {
      const decision = decode(
        encode(record({ answers: [...rest, [one, first], [other, second]] })),
      )!;
      return [decision.answer(one), decision.answer(other)];
    };

    expect(grantedTogether(true, false)).toEqual([false, false]);
    expect(grantedTogether(false, true)).toEqual([false, false]);
    expect(grantedTogether(false, false)).toEqual([false, false]);
    expect(grantedTogether(true, true)).toEqual([true, true]);
  });

  test('can say that nothing was asked', () => {
    expect(decode(encode(record({ answers: [] })))!.answer('analytics')).toBeUndefined();
  });
});

describe('decode', () => {
  test('takes any text for what it is and never throws', () => {
    const base64url = fc.stringMatching(/^1[\w-]{20,200}$/);

    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('1', 'A', '-', '\0', '\ud800', 'ä') }),
          base64url,
        ),
        (text) => {
          expect(decode(text)).toBeUndefined();
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ['nothing', ''],
    ['an older or newer version', '2'.padEnd(60, 'A')],
    ['words of other libraries', 'true'],
    ['JSON', '{"analytics":true}'],
    ['nought bits', '1'.padEnd(60, 'A')],
    ['a text without end', '1'.padEnd(100_000, 'A')],
  ])('finds no answer in %s', (_, text) => {
    expect(decode(text)).toBeUndefined();
  });

  test('takes as many steps as a text has letters, and none for one that is too long', () => {
    const letters = vi.spyOn(String.prototype, 'charCodeAt');
    const numbers = vi.spyOn(globalThis, 'parseInt');
    const steps = (text: string): number => {
      letters.mockClear();
      numbers.mockClear();
      decode(text);
      return letters.mock.calls.length + numbers.mock.calls.length;
    };
    const hostile = ['_', 'A', '1', 'x'].map((letter) => `1${letter.repeat(4000)}`);
    const sound = encode(record({ answers: answersTo(FOUR) }));

    for (const text of [...hostile, sound]) expect(steps(text)).toBeLessThan(3 * text.length);
    expect(steps('1'.repeat(1_000_000))).toBeLessThan(20);
  });

  test('never finds more granted in an edited value, unless it is byte for byte a value of its own', () => {
    const edit = fc.record({
      at: fc.nat({ max: 400 }),
      cut: fc.nat({ max: 6 }),
      put: fc.stringMatching(/^[\w.~-]{0,6}$/),
    });

    fc.assert(
      fc.property(anyRecord, fc.array(edit, { minLength: 1, maxLength: 4 }), (made, edits) => {
        const ids = made.answers.map(([name]) => name);
        const value = encode(made);
        const edited = edits.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          value,
        );

        const before = new Set(grantedBy(value, ids));

        expect(grantedBy(edited, ids).filter((name) => !before.has(name))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('takes no value of which a single letter was changed, dropped, doubled or exchanged', () => {
    const value = encode(record({ answers: answersTo(FOUR, false) }));
    const edits = [...value].flatMap((letter, at) => [
      ...[...'01AZaz_-.~%']
        .filter((other) => other !== letter)
        .map((other) => value.slice(0, at) + other + value.slice(at + 1)),
      value.slice(0, at) + value.slice(at + 1),
      value.slice(0, at) + letter + value.slice(at),
      value.slice(0, at) + (value[at + 1] ?? '') + letter + value.slice(at + 2),
    ]);

    const accepted = edits.filter((text) => text !== value && decode(text));

    expect(accepted).toEqual([]);
  });

  test('finds no answer in a value whose method nobody made, even when its check is right', () => {
    const value = encode(record());

    expect(decode(forge(value, (bits) => bits))).toBeDefined();
    expect(decode(forge(value, (bits) => flip(bits, 42)))).toBeUndefined();
  });

  test('never throws at a value whose check is right and whose answers are nonsense', () => {
    const bits = fc.array(fc.constantFrom('0', '1', '000000', '111111'), {
      minLength: 100,
      maxLength: 900,
    });
    const value = encode(record());

    fc.assert(
      fc.property(bits, fc.boolean(), (nonsense, hasHead) => {
        const forged = forge(
          value,
          (sound) => (hasHead ? sound.slice(0, 108) : '') + nonsense.join(''),
        );

        const decision = decode(forged);

        for (const name of FOUR) expect([true, false, undefined]).toContain(decision?.answer(name));
      }),
      { numRuns: runs(500) },
    );
  });
});
