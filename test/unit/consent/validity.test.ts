// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/config/resolve.ts';
import type { Config } from '../../../src/config/config.ts';
import type { Decision } from '../../../src/consent/decision.ts';
import { editionOf } from '../../../src/consent/edition.ts';
import { encode } from '../../../src/consent/encode.ts';
import { expiryOf, recall } from '../../../src/consent/validity.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 864e5;

const valueOf = (
  answers: Record<string, boolean>,
  { config = {}, decidedAt = NOW }: { config?: Config; decidedAt?: number } = {},
): string =>
  encode({
    decidedAt,
    method: 'custom',
    signal: false,
    edition: editionOf(config),
    fingerprint: 0,
    answers: Object.entries(answers),
  });

const recallFrom = (value: string, config: Config = {}, now = NOW): Decision | undefined =>
  recall(resolveConfig(config), value, now);

describe('recall', () => {
  test.each(['', 'true', '1AAAA'])('finds no decision in %j', (value) => {
    expect(recallFrom(value)).toBeUndefined();
  });

  test('finds the decision of one cookie', () => {
    expect(recallFrom(valueOf({ analytics: true }))!.answer('analytics')).toBe(true);
  });

  test.each([
    ['182 days after a yes', { analytics: true }, {}, 182],
    ['182 days after a no', { analytics: false }, {}, 182],
    [
      'the days for accepting after a yes',
      { analytics: true, marketing: false },
      { accept: 30 },
      30,
    ],
    [
      '182 days after a no when only those for accepting are given',
      { analytics: false },
      { accept: 30 },
      182,
    ],
    ['the days for rejecting after a no', { analytics: false }, { reject: 400 }, 400],
  ])('forgets it %s', (_, answers, expiresAfterDays, days) => {
    const config = { cookie: { expiresAfterDays } };
    const value = valueOf(answers, { config });

    expect(recallFrom(value, config, NOW + days * DAY - 1)).toBeDefined();
    expect(recallFrom(value, config, NOW + days * DAY)).toBeUndefined();
  });

  test('counts the days of a grant that the site no longer asks for as those of a no', () => {
    const config = {
      categories: { analytics: {} },
      cookie: { expiresAfterDays: { accept: 10, reject: 100 } },
    };

    expect(recallFrom(valueOf({ gone: true }, { config }), config, NOW + 50 * DAY)).toBeDefined();
    expect(
      recallFrom(valueOf({ analytics: true }, { config }), config, NOW + 50 * DAY),
    ).toBeUndefined();
  });

  test('forgets it when the revision is raised', () => {
    const value = valueOf({ analytics: true }, { config: { revision: 1 } });

    expect(recallFrom(value, {})).toBeDefined();
    expect(recallFrom(value, { revision: 1 })).toBeDefined();
    expect(recallFrom(value, { revision: 2 })).toBeUndefined();
  });

  test('forgets it when the policy has another version', () => {
    const value = valueOf({ analytics: true }, { config: { policy: { version: '1' } } });

    expect(recallFrom(value, { policy: { version: '1', url: '/new-place' } })).toBeDefined();
    expect(recallFrom(value, { policy: { version: '2' } })).toBeUndefined();
    expect(recallFrom(value, {})).toBeUndefined();
  });

  test('takes a time up to a day ahead, for clocks go wrong, and none beyond', () => {
    const ahead = (by: number) => recallFrom(valueOf({ analytics: true }, { decidedAt: NOW + by }));

    expect(ahead(DAY)).toBeDefined();
    expect(ahead(DAY + 1)).toBeUndefined();
    expect(ahead(400 * DAY)).toBeUndefined();
  });
});

describe('expiryOf', () => {
  test('counts from the decision', () => {
    const settings = resolveConfig({ cookie: { expiresAfterDays: { accept: 1 } } });
    const decision = recallFrom(valueOf({ analytics: true }, { decidedAt: NOW - 1000 }))!;

    expect(expiryOf(settings, decision)).toBe(NOW - 1000 + DAY);
  });
});

describe('editionOf', () => {
  test('is another for another revision or policy version, and for nothing else', () => {
    const editions = [
      {},
      { revision: 2 },
      { revision: '1.0' },
      { policy: { version: '1' } },
      { policy: { version: '2' } },
    ].map(editionOf);

    expect(new Set(editions).size).toBe(editions.length);
    expect(editionOf({ mode: 'opt-out', policy: { url: '/x' }, categories: {} })).toBe(
      editionOf({}),
    );
  });

  test('does not mix up where the revision ends and the version begins', () => {
    const both = { revision: 1, policy: { version: '11' } };

    expect(editionOf({ revision: 11, policy: { version: '1' } })).not.toBe(editionOf(both));
  });
});
