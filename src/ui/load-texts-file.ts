import type { Texts } from '../locales/en.ts';

/** The same as `load-texts.ts` for the script tag: the files lie beside this one. */
export const loadTexts = (tag: string): Promise<{ readonly texts: Texts }> =>
  import(`./locales/${tag}.js`) as Promise<{ readonly texts: Texts }>;
