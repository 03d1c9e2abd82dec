import type { Text } from '../config/config.ts';
import { BIDI } from '../config/markup.ts';
import type { Category, Settings } from '../config/settings.ts';
import type { ConsentState } from '../consent/state.ts';
import type { TextKey } from '../locales/en.ts';
import { inOrder } from '../language/lookup.ts';
import { english, isBuiltIn, textsOf } from './built-in.ts';
import type { Language } from './language.ts';
import { chooseLanguage } from './language.ts';
import type { Port } from './port.ts';

/** All that a template needs to know. Templates are pure functions of it. */
export interface Scene extends Language {
  readonly settings: Settings;
  readonly state: ConsentState;
  /** Settles when there are words for it; undefined when they are here. */
  readonly coming: Promise<void> | undefined;
  /** A text of the interface, from the site's texts or else the built-in ones, its `{gap}` filled in. */
  t(key: TextKey | `banner.text.${string}` | `category.${string}`, gap?: unknown): string;
  /** A text of the configuration in the visitor's language. */
  say(text: Text | undefined): string | undefined;
  /** What a category is called. */
  label(category: Category): string;
}

/** What holds now, in the language of now. */
export const createScene = (port: Port): Scene => {
  const { settings } = port;
  const language = chooseLanguage(port);
  const { tags } = language;
  const own = settings.config.language?.texts ?? {};
  // Built-in texts are complete: one language of them is enough.
  const complete = tags.find(isBuiltIn)!;
  const found = textsOf(complete, port.report);
  const coming = found instanceof Promise ? found : undefined;
  const words = found instanceof Promise ? english : found;
  const texts = tags.flatMap((tag) => inOrder(own, [tag]).concat(tag === complete ? words : []));

  const say = (text: Text | undefined): string | undefined => {
    const found =
      typeof text === 'object' ? (inOrder(text, tags)[0] ?? Object.values(text)[0]) : text;
    // The banner may be drawn before the configuration is checked: what is no text is not shown.
    return typeof found === 'string' ? found.replace(BIDI, '') : undefined;
  };

  const t = (key: string, gap?: unknown): string =>
    (say(texts.find((record) => record[key])?.[key]) ?? '').replace(
      /\{\w+\}/,
      (name) => `${gap ?? name}`,
    );

  return {
    ...language,
    settings,
    coming,
    state: port.getSnapshot(),
    t,
    say,
    label: ({ id, label }) => say(label) ?? (t(`category.${id}.label`) || id),
  };
};
