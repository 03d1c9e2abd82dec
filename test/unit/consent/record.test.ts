// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import type { Decision } from '../../../src/consent/decision.ts';
import { type ConsentRecord, recordOf } from '../../../src/consent/record.ts';
import { standingOf } from '../../../src/consent/standing.ts';

const CONFIG: Config = {
  revision: 3,
  controller: { name: 'Example Ltd' },
  policy: { url: '/cookies', version: '2026-11' },
  categories: { a: { label: { en: 'Statistics' }, services: { x: { label: 'Counter' } } }, b: {} },
};

const recordAfter = (
  answers: Record<string, boolean> | undefined,
  trusted?: boolean,
): ConsentRecord | undefined => {
  const settings = resolveConfig(CONFIG);
  const decision: Decision | undefined = answers && {
    decidedAt: Date.UTC(2026, 10, 21),
    method: 'custom',
    signal: false,
    dots: 0,
    count: 0,
    edition: 0,
    fingerprint: 0xabc,
    answer: (id) => answers[id],
  };
  return recordOf({
    settings,
    decision,
    trusted,
    words: trusted ? { language: 'en', text: 'May we?', hash: '0000cafe' } : undefined,
    standing: standingOf(settings, decision, 'user', 'cookie'),
  });
};

describe('recordOf', () => {
  test('is nothing while there is no decision', () => {
    expect(recordAfter(undefined)).toBeUndefined();
  });

  test('says what was asked, in which words, what was answered, when and how', () => {
    expect(recordAfter({ a: true, x: true, b: false }, true)).toMatchObject({
      decidedAt: '2026-11-21T00:00:00.000Z',
      words: { language: 'en', text: 'May we?', hash: '0000cafe' },
      configHash: 'abc',
      method: 'custom',
      source: 'user',
      trusted: true,
      revision: 3,
      controller: { name: 'Example Ltd' },
      policy: { url: '/cookies', version: '2026-11' },
      asked: [
        { id: 'a', label: { en: 'Statistics' }, granted: true },
        { id: 'x', label: 'Counter', granted: true },
        { id: 'b', label: undefined, granted: false },
      ],
    });
  });

  test('leaves out what was not asked then', () => {
    expect(recordAfter({ a: true })!.asked.map(({ id }) => id)).toEqual(['a']);
  });
});
