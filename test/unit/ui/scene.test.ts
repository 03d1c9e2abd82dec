import { describe, expect, test } from 'vitest';
import { createScene } from '../../../src/ui/scene.ts';
import { category, fakePort } from './fake-port.ts';

const texts = {
  de: { 'banner.title': 'Dürfen wir?', 'banner.partners': 'Partner: {count}.' },
  'de-AT': { 'banner.title': 'Dürf ma?' },
};
const scene = (language: string, fallback = 'en'): ReturnType<typeof createScene> =>
  createScene(fakePort({ language: { texts, default: fallback } }, { language }));

describe('a text of the interface', () => {
  test('comes from the exact language, key by key from the wider one, and at last from the built-in English', () => {
    const { t } = scene('de-AT');
    expect(t('banner.title')).toBe('Dürf ma?');
    expect(t('banner.partners', 3)).toBe('Partner: 3.');
    expect(t('banner.accept')).toBe('Accept all');
  });

  test('is built-in English for an English visitor, whatever the default language is', () => {
    expect(scene('en-GB', 'de').t('banner.title')).toBe('May we use cookies?');
  });

  test('may be replaced in English as well', () => {
    const port = fakePort({ language: { texts: { en: { 'banner.accept': 'Yes' } } } });
    const { t } = createScene(port);
    expect([t('banner.accept'), t('banner.reject')]).toEqual(['Yes', 'Reject all']);
  });

  test('keeps a gap that nobody fills, and what fills it is no pattern', () => {
    const { t } = scene('en');
    expect(t('banner.partners')).toBe('Partners: {count}.');
    expect(t('banner.controller', '$& Ltd {name}')).toBe('Responsible: $& Ltd {name}.');
  });

  test('can’t turn the words around it: embeddings, overrides and isolates are taken out', () => {
    expect(scene('en').say('a\u202e\u2066b\u2069')).toBe('ab');
  });
});

describe('a text of the configuration', () => {
  test.each([
    ['de-AT', 'Statistik'],
    ['en', 'Analytics'],
    ['fr', 'Analytics'],
  ])('for %s is %s', (language, words) => {
    expect(scene(language).say({ en: 'Analytics', de: 'Statistik' })).toBe(words);
  });

  test('is the first there is when none fits', () => {
    expect(scene('en').say({ fr: 'Mesure' })).toBe('Mesure');
  });

  test('names a category: its own label, or the built-in one, or its id', () => {
    const { label } = scene('en');
    expect(label(category('analytics', { label: 'Numbers' }))).toBe('Numbers');
    expect(label(category('analytics'))).toBe('Analytics');
    expect(label(category('comments'))).toBe('comments');
  });
});
