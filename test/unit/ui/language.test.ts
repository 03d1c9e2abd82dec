import { afterEach, describe, expect, test, vi } from 'vitest';
import { inOrder } from '../../../src/language/lookup.ts';
import { chooseLanguage } from '../../../src/ui/language.ts';
import { fakePort } from './fake-port.ts';

const choose = (
  language: NonNullable<Parameters<typeof fakePort>[0]>['language'],
  asked?: string,
): ReturnType<typeof chooseLanguage> => chooseLanguage(fakePort({ language }, { language: asked }));

/** Where texts are looked up; what comes twice, once. */
const placesOf = (tag: string, fallback?: string): string[] => [
  ...new Set(choose({ texts, ...(fallback && { default: fallback }) }, tag).tags),
];

// Catalan and Persian are not built in.
const texts = { ca: {}, 'pt-BR': {}, fa: {} };

afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

describe('the language of the interface', () => {
  test.each([
    ['', 'en'],
    ['de', 'de'],
    ['de-AT', 'de-AT'],
    ['de_AT', 'de_AT'],
    ['DE', 'DE'],
    ['pt-br', 'pt-br'],
    ['pt', 'pt'],
    ['ca-ES', 'ca-ES'],
    ['eu', 'en'],
    ['zz', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('of a page in %j is %j', (page, tag) => {
    document.documentElement.lang = page;
    expect(choose({ texts }).tag).toBe(tag);
  });

  test('is the one that was asked for, before the page', () => {
    document.documentElement.lang = 'ca';
    expect(choose({ texts }, 'fa').tag).toBe('fa');
    expect(choose({ texts }, 'de').tag).toBe('de');
  });

  test('is the first of the browser’s that has texts, where the site wants that', () => {
    document.documentElement.lang = 'de';
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['eu-ES', 'fa-IR', 'fr']);
    expect(choose({ texts, detect: 'browser' }).tag).toBe('fa-IR');
    expect(choose({ detect: 'browser' }).tag).toBe('fr');
  });

  test('is the site’s default when the page’s has no texts', () => {
    document.documentElement.lang = 'eu';
    expect(choose({ texts, default: 'ca' }).tag).toBe('ca');
    expect(choose({ texts, default: 'de' }).tag).toBe('de');
  });

  test('runs from right to left where its writing does', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'fa']) {
      expect(choose({ texts }, tag).direction, tag).toBe('rtl');
    }
    expect(choose({ texts }, 'de').direction).toBe('ltr');
  });

  test('is looked up exactly, then widely, then in the default, then in English', () => {
    expect(placesOf('de-AT', 'pt-BR')).toEqual(['de-at', 'de', 'pt-br', 'pt', 'en']);
  });

  test.each([
    ['nn', ['nn', 'en']],
    ['nn-NO', ['nn-no', 'nn', 'en']],
    ['zh-TW', ['zh-tw', 'zh', 'en']],
    ['zh-Hant-TW', ['zh-hant-tw', 'zh-hant', 'zh', 'en']],
    ['zh-Hans-HK', ['zh-hans-hk', 'zh-hans', 'zh', 'en']],
  ])('%s is built in, and looked up widely', (tag, places) => {
    expect(placesOf(tag)).toEqual(places);
    expect(choose({}, tag).tag).toBe(tag);
  });
});

test('a record’s values come in the order of the tags, its inherited members never', () => {
  expect(inOrder({ DE: 1, en: 2 }, ['en', 'fr', 'de', 'constructor'])).toEqual([2, 1]);
});
