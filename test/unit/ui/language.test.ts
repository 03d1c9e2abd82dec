import { afterEach, describe, expect, test, vi } from 'vitest';
import { chooseLanguage, inOrder } from '../../../src/ui/language.ts';
import { fakePort } from './fake-port.ts';

const choose = (
  language: NonNullable<Parameters<typeof fakePort>[0]>['language'],
  asked?: string,
): ReturnType<typeof chooseLanguage> =>
  chooseLanguage(fakePort({ language }, { language: asked }), { en: {}, ...language?.texts });

const texts = { de: {}, 'pt-BR': {}, ar: {} };

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
    ['pt', 'en'],
    ['zz', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('of a page in %j is %j', (page, tag) => {
    document.documentElement.lang = page;
    expect(choose({ texts }).tag).toBe(tag);
  });

  test('is the one that was asked for, before the page', () => {
    document.documentElement.lang = 'de';
    expect(choose({ texts }, 'ar').tag).toBe('ar');
  });

  test('is the first of the browser’s that has texts, where the site wants that', () => {
    document.documentElement.lang = 'de';
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR', 'ar-EG', 'de']);
    expect(choose({ texts, detect: 'browser' }).tag).toBe('ar-EG');
  });

  test('is the site’s default when the page’s has no texts', () => {
    document.documentElement.lang = 'fr';
    expect(choose({ texts, default: 'de' }).tag).toBe('de');
  });

  test('runs from right to left where its writing does', () => {
    expect(choose({ texts }, 'ar-EG').direction).toBe('rtl');
    expect(choose({ texts }, 'de').direction).toBe('ltr');
  });

  test('is looked up exactly, then widely, then in the default, then in English', () => {
    expect(choose({ texts, default: 'pt-BR' }, 'de-AT').tags).toEqual([
      'de-at',
      'de',
      'pt-br',
      'pt',
      'en',
    ]);
  });
});

test('a record’s values come in the order of the tags, its inherited members never', () => {
  expect(inOrder({ DE: 1, en: 2 }, ['en', 'fr', 'de', 'constructor'])).toEqual([2, 1]);
});
