import './ui-stand-ins.ts';
import { describe, expect, test } from 'vitest';
import type { ConsentRecord } from '../../../src/consent/record.ts';
import { receiptOf } from '../../../src/ui/receipt.ts';
import { category, fakePort, service } from './fake-port.ts';

const port = fakePort(
  {
    controller: { name: 'Example Ltd', email: 'privacy@example.com' },
    language: { texts: { de: { 'banner.title': 'Karten?' } } },
    policy: { url: '/cookies', version: '7', changes: { en: 'Maps.', de: 'Karten.' } },
  },
  {
    categories: [
      category('essential'),
      category('maps', {
        label: { en: 'Maps', de: 'Karten' },
        description: 'Shows where we are.',
        services: [
          service('osm', {
            label: 'OpenStreetMap',
            provider: 'OSMF',
            policyUrl: 'https://osmfoundation.org/privacy',
            cookies: [{ name: '_osm', duration: '1 year', purpose: 'Remembers the view.' }],
          }),
        ],
      }),
      category('new'),
    ],
    language: 'de',
  },
);

const record: ConsentRecord = {
  ...port.getSnapshot(),
  status: 'decided',
  decidedAt: '2026-11-22T00:00:00.000Z',
  method: 'custom',
  source: 'user',
  trusted: true,
  words: { language: 'de', text: 'Karten?', hash: '0000cafe' },
  configHash: 'abc',
  controller: port.settings.config.controller,
  policy: port.settings.config.policy,
  asked: [
    { id: 'maps', label: undefined, granted: false },
    { id: 'osm', label: undefined, granted: true },
  ],
};

describe('the receipt', () => {
  test('says who asked for what, in which words, and what was answered', async () => {
    expect(await receiptOf(port, record)).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      pii_principal_id: null,
      pii_controller: { name: 'Example Ltd', email: 'privacy@example.com' },
      privacy_notice: { version: '7', changes: 'Karten.', revision: 1, configuration_hash: 'abc' },
      // `printf 'Karten?' | sha256sum`
      notice: {
        language: 'de',
        text: 'Karten?',
        sha256: '14348d572ff17f26024546506ca9e8a6c81e6ce5e09ef368403a826694533588',
      },
      language: 'de',
      event: {
        event_state: 'given',
        event_time: '2026-11-22T00:00:00.000Z',
        // 182 days
        valid_until: '2027-05-23T00:00:00.000Z',
        method: 'custom',
        by_a_person: true,
      },
      purposes: [
        {
          id: 'maps',
          name: 'Karten',
          description: 'Shows where we are.',
          lawful_basis: 'consent',
          granted: false,
          services: [
            {
              id: 'osm',
              name: 'OpenStreetMap',
              recipient: 'OSMF',
              granted: true,
              storage: [{ name: '_osm', kind: 'cookie', retention_period: '1 year' }],
            },
          ],
        },
      ],
    });
  });

  test('calls a no a refusal, and keeps silent about words that are not known any more', async () => {
    const asked = record.asked.map((one) => ({ ...one, granted: false }));
    expect(await receiptOf(port, { ...record, asked, words: undefined })).toMatchObject({
      notice: undefined,
      language: undefined,
      event: { event_state: 'refused' },
    });
  });

  test('is not the same twice, so that it is no identifier', async () => {
    const ids = (await Promise.all([1, 2].map(() => receiptOf(port, record)))).map(
      (receipt) => (receipt as { receipt_id: string }).receipt_id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});
