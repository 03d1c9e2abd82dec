import { isBuiltIn } from './built-in.ts';
import { page } from './page.ts';
import type { Port } from './port.ts';

/** The language of the interface, and where its words are looked up. */
export interface Language {
  /** For `lang` and `Intl`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Lower-case tags, in the order in which texts are looked up. */
  readonly tags: readonly string[];
}

// Firefox's Intl.Locale has no getTextInfo() (checked in 153).
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** `de-AT` gives `de-at`, `de`. */
const widen = (tag: string): string[] =>
  tag
    .toLowerCase()
    .split(/[-_]/)
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));

/** What a record has under these tags, in the order of the tags. */
export const inOrder = <T>(record: Readonly<Record<string, T>>, tags: readonly string[]): T[] =>
  tags.flatMap((tag) =>
    Object.entries(record).flatMap(([key, value]) => (key.toLowerCase() === tag ? [value] : [])),
  );

/** Asked for, then the page's or the browser's, then the default, then English: the first that has texts. */
export const chooseLanguage = ({ language: asked = '', settings }: Port): Language => {
  const { default: fallback = 'en', detect, texts = {} } = settings.config.language ?? {};
  const detected = detect === 'browser' ? navigator.languages : [page('documentElement').lang];
  const isThere = (tag: string): boolean =>
    widen(tag).some((one) => isBuiltIn(one) || inOrder(texts, [one])[0]);
  const tag = [asked, ...detected, fallback].find(isThere) ?? 'en';
  return {
    tag,
    direction: RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr',
    tags: [...widen(tag), ...widen(fallback), 'en'],
  };
};
