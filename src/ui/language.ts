import { directionOf, inOrder, widen } from '../language/lookup.ts';
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

/** Asked for, then the page's or the browser's, then the default, then English: the first that has texts. */
export const chooseLanguage = ({ language: asked = '', settings }: Port): Language => {
  const { default: fallback = 'en', detect, texts = {} } = settings.config.language ?? {};
  const detected = detect === 'browser' ? navigator.languages : [page('documentElement').lang];
  const isThere = (tag: string): boolean =>
    widen(tag).some((one) => isBuiltIn(one) || inOrder(texts, [one])[0]);
  const tag = [asked, ...detected, fallback].find(isThere) ?? 'en';
  return {
    tag,
    direction: directionOf(tag),
    tags: [...widen(tag), ...widen(fallback), 'en'],
  };
};
