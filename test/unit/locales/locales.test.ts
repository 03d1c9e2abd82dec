import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { TAGS } from '../../../src/locales/tags.ts';
import { loadTexts } from '../../../src/ui/load-texts.ts';

const files = readdirSync('src/locales');
const gaps = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
/** As a reader counts. */
const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

test('each language has a file and a tag, in the order of the alphabet', () => {
  const named = files
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !/^en\b|^tags$|\.json$/.test(name));
  expect(named.sort()).toEqual(TAGS);
});

test.each(TAGS)('%s is a tag that browsers know', (tag) => {
  expect(Intl.getCanonicalLocales(tag)[0]?.toLowerCase()).toBe(tag);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toHaveLength(1);
});

test.each([
  ['nn', 'nb'],
  ['no', 'nb'],
  ['zh-hk', 'zh-hant'],
  ['zh-mo', 'zh-hant'],
  ['zh-tw', 'zh-hant'],
])('%s has the texts of %s', async (tag, same) => {
  expect((await loadTexts(tag)).texts).toBe((await loadTexts(same)).texts);
});

describe.each(TAGS)('the texts of %s', (tag) => {
  test('have the keys of English, in its order, and the same gaps', async () => {
    const { texts } = await loadTexts(tag);
    expect(Object.keys(texts)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(texts)) {
      expect(gaps(text), key).toEqual(gaps(en[key as keyof typeof en]));
    }
  });

  test('say something at every key, calmly, with nothing unseen in it', async () => {
    const { texts } = await loadTexts(tag);
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.trim());
      expect(text, key).toBe(text.normalize());
      expect(text, key).not.toMatch(/[!\u00a1\uff01]/);
      // Marks that turn the words around them, characters without a width, controls.
      expect(text, key).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      // Straight quotes, and two spaces for one.
      expect(text, key).not.toMatch(/["']| {2}/);
    }
  });

  test('make equals of yes and no, and a banner that is read at a glance', async () => {
    const { texts } = await loadTexts(tag);
    const [yes, no] = [lengthOf(texts['banner.accept']), lengthOf(texts['banner.reject'])];
    expect(Math.abs(yes - no)).toBeLessThanOrEqual(8);
    expect(lengthOf(texts['banner.text'])).toBeLessThanOrEqual(200);
  });
});
