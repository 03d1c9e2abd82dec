// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../../src/config/advice.ts';
import type { Config } from '../../../src/config/config.ts';

const declaring = (...names: readonly string[]): Config => ({
  categories: {
    analytics: { services: { counter: { cookies: names.map((name) => ({ name })) } } },
  },
});

describe('advice', () => {
  test('has nothing to say of a file without a doubt in it', () => {
    expect(adviceOn({})).toEqual([]);
    expect(adviceOn({ cookie: { expiresAfterDays: { accept: 90, reject: 90 } } })).toEqual([]);
    expect(adviceOn({ cookie: { expiresAfterDays: { accept: 30 } } })).toEqual([]);
  });

  test.each([{ accept: 180, reject: 30 }, { reject: 30 }, { accept: 183 }])(
    'says that a no is forgotten sooner than a yes: %j',
    (expiresAfterDays) => {
      expect(adviceOn({ cookie: { expiresAfterDays } })).toEqual([
        expect.stringMatching(/^\/cookie\/expiresAfterDays: a no is forgotten sooner/),
      ]);
    },
  );

  test.each(['*', '_*', '_g*', '_ga*', 'ajs*', '_fbp*'])('says that %s is short', (name) => {
    expect(adviceOn(declaring(name))).toEqual([expect.stringContaining(`counter: "${name}"`)]);
  });

  test.each(['_ga', '_ga_*', '_pk_id.*', 'mp_*_mixpanel', 'ph_*', 'intercom*', 'a*b'])(
    'finds nothing wrong with %s',
    (name) => {
      expect(adviceOn(declaring(name))).toEqual([]);
    },
  );

  test('says that two buttons can’t be told apart, in which language', () => {
    const texts = {
      de: { 'banner.accept': 'Weiter', 'banner.reject': 'weiter', 'banner.title': 'Weiter' },
      en: { 'banner.accept': 'Yes', 'banner.reject': 'No', 'preferences.save': 'No' },
      fr: { 'banner.accept': 'Oui' },
    };
    expect(adviceOn({ language: { texts } })).toEqual([
      '/language/texts/de: "banner.accept" and "banner.reject" say the same',
      '/language/texts/en: "banner.reject" and "preferences.save" say the same',
    ]);
  });

  test('says that two categories have one name', () => {
    expect(
      adviceOn({
        categories: {
          ads: { label: 'Extras' },
          chat: { label: { en: 'Chat', de: 'Gespräch' } },
          video: { label: 'extras' },
          maps: { label: { de: 'Gespräch', en: 'Maps' } },
          functional: {},
          marketing: {},
        },
      }),
    ).toEqual([
      '/categories: "ads" and "video" say the same',
      '/categories: "chat" and "maps" say the same',
    ]);
  });
});
