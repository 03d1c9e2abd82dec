import { completeConfig } from './complete.ts';
import type { Config, CookieConfig, Text } from './config.ts';

/** A few letters and then anything: `_ga*` is meant for `_ga_X1`, and takes `_gallery` along. */
const isShort = ({ name }: CookieConfig): boolean => /^.{0,5}[^\W_]\*$|^.{0,2}\*$/.test(name);

/** The buttons that a visitor has to tell apart. */
const BUTTONS = ['banner.accept', 'banner.reject', 'banner.preferences', 'preferences.save'];

/** Each two that have the same words. */
const alike = (words: readonly (readonly [name: string, text: string | undefined])[]): string[] => {
  const first = new Map<string, string>();
  return words.flatMap(([name, text]) => {
    const key = text?.trim().toLowerCase();
    const other = key && first.get(key);
    if (key) first.set(key, name);
    return other ? [`"${other}" and "${name}" say the same`] : [];
  });
};

const inLanguage = (text: Text | undefined, tag: string): string | undefined =>
  typeof text === 'object' ? text[tag] : text;

/** What is allowed and may still be a mistake; each with its place. */
export const adviceOn = (config: Config): string[] => {
  const { accept = 182, reject = 182 } = config.cookie?.expiresAfterDays ?? {};
  const { categories, members } = completeConfig(config);
  const names = members.flatMap(({ id, cookies }) =>
    cookies
      .filter(isShort)
      .map(({ name }) => `${id}: "${name}" is short and erases all names that begin so`),
  );
  const languages = categories.flatMap(({ label = '' }) =>
    typeof label === 'object' ? Object.keys(label) : [''],
  );
  return [
    // A no should be remembered as long as a yes, six months for both (CNIL, delib. 2020-092).
    ...(reject < accept ? ['/cookie/expiresAfterDays: a no is forgotten sooner than a yes'] : []),
    // Whoever can't tell yes from no, or one purpose from the other, has not consented (GDPR art. 4(11), 7(2)).
    ...Object.entries(config.language?.texts ?? {}).flatMap(([tag, texts]) =>
      alike(BUTTONS.map((key) => [key, texts[key]])).map((two) => `/language/texts/${tag}: ${two}`),
    ),
    ...new Set(
      languages.flatMap((tag) =>
        alike(categories.map(({ id, label }) => [id, inLanguage(label, tag)])).map(
          (two) => `/categories: ${two}`,
        ),
      ),
    ),
    ...names,
  ];
};
