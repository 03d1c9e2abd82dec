import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { enBanner } from '../../../src/locales/en-banner.ts';
import { enDeclaration } from '../../../src/locales/en-declaration.ts';
import { enEmbed } from '../../../src/locales/en-embed.ts';
import { enPreferences } from '../../../src/locales/en-preferences.ts';

const parts = [enBanner, enPreferences, enEmbed, enDeclaration];

describe('English', () => {
  test('has every key once', () => {
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys).toHaveLength(new Set(keys).size);
    expect(Object.keys(en).sort()).toEqual(keys.sort());
  });

  test('can’t be changed by whoever reads it', () => {
    expect(Object.isFrozen(en)).toBe(true);
  });

  test('is ASCII, says something at every key, and has one gap in a text at most', () => {
    for (const text of Object.values(en)) {
      expect(text).toMatch(/^[\x20-\x7e]+$/);
      expect(text.match(/\{\w+\}/g)?.length ?? 0).toBeLessThan(2);
    }
  });

  test('asks in neutral words (EDPB guidelines 03/2022 on deceptive design)', () => {
    expect([en['banner.accept'], en['banner.reject']]).toEqual(['Accept all', 'Reject all']);
    expect(Object.values(en).join(' ')).not.toMatch(
      /[!]|best experience|sorry|please|awesome|unfortunately/i,
    );
  });
});
