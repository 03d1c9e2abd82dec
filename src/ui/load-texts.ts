import type { Texts } from '../locales/en.ts';

type Locale = Promise<{ readonly texts: Texts }>;

// Spelt out, or a bundler would not find them.
const LOCALES: Readonly<Record<string, () => Locale>> = {
  ar: () => import('../locales/ar.ts'),
  bg: () => import('../locales/bg.ts'),
  cs: () => import('../locales/cs.ts'),
  da: () => import('../locales/da.ts'),
  de: () => import('../locales/de.ts'),
  el: () => import('../locales/el.ts'),
  es: () => import('../locales/es.ts'),
  et: () => import('../locales/et.ts'),
  fi: () => import('../locales/fi.ts'),
  fr: () => import('../locales/fr.ts'),
  ga: () => import('../locales/ga.ts'),
  he: () => import('../locales/he.ts'),
  hi: () => import('../locales/hi.ts'),
  hr: () => import('../locales/hr.ts'),
  hu: () => import('../locales/hu.ts'),
  is: () => import('../locales/is.ts'),
  it: () => import('../locales/it.ts'),
  ja: () => import('../locales/ja.ts'),
  ko: () => import('../locales/ko.ts'),
  lt: () => import('../locales/lt.ts'),
  lv: () => import('../locales/lv.ts'),
  mt: () => import('../locales/mt.ts'),
  nb: () => import('../locales/nb.ts'),
  nn: () => import('../locales/nb.ts'),
  no: () => import('../locales/nb.ts'),
  nl: () => import('../locales/nl.ts'),
  pl: () => import('../locales/pl.ts'),
  pt: () => import('../locales/pt.ts'),
  'pt-br': () => import('../locales/pt-br.ts'),
  ro: () => import('../locales/ro.ts'),
  sk: () => import('../locales/sk.ts'),
  sl: () => import('../locales/sl.ts'),
  sv: () => import('../locales/sv.ts'),
  tr: () => import('../locales/tr.ts'),
  uk: () => import('../locales/uk.ts'),
  zh: () => import('../locales/zh.ts'),
  'zh-hant': () => import('../locales/zh-hant.ts'),
  'zh-hk': () => import('../locales/zh-hant.ts'),
  'zh-mo': () => import('../locales/zh-hant.ts'),
  'zh-tw': () => import('../locales/zh-hant.ts'),
};

/** Fetches the built-in texts of a language: one of `TAGS`. */
export const loadTexts = (tag: string): Locale => LOCALES[tag]!();
