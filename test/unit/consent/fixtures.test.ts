// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { decode } from '../../../src/consent/decode.ts';
import { editionOf } from '../../../src/consent/edition.ts';
import { encode } from '../../../src/consent/encode.ts';
import { fingerprintOf } from '../../../src/consent/fingerprint.ts';
import type { Method } from '../../../src/consent/state.ts';
import values from '../../fixtures/cookies/v1.json' with { type: 'json' };

/** Values that stand in visitors' browsers. Rows may be added to the file, never changed: they decode for ever. */
interface Fixture {
  readonly what: string;
  readonly config: Config;
  readonly decidedAt: string;
  readonly method: Method;
  readonly signal: boolean;
  readonly answers: Readonly<Record<string, boolean>>;
  readonly value: string;
}

describe('a value that version 1 has written', () => {
  test.each(values as unknown as Fixture[])('is read for ever: $what', (fixture) => {
    const { config, decidedAt, method, signal, answers, value } = fixture;

    const decision = decode(value)!;

    expect(decision).toMatchObject({
      decidedAt: Date.parse(decidedAt),
      method,
      signal,
      edition: editionOf(config),
      fingerprint: fingerprintOf(JSON.stringify(config)),
    });
    for (const [id, granted] of Object.entries(answers))
      expect([id, decision.answer(id)]).toEqual([id, granted]);
    expect(decision.answer('never-asked')).toBeUndefined();
  });

  test.each(values as unknown as Fixture[])('is written the same way today: $what', (fixture) => {
    const { config, decidedAt, method, signal, answers, value } = fixture;

    const written = encode({
      method,
      signal,
      answers: Object.entries(answers),
      decidedAt: Date.parse(decidedAt),
      edition: editionOf(config),
      fingerprint: fingerprintOf(JSON.stringify(config)),
    });

    expect(written).toBe(value);
  });
});
