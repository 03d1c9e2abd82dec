import { parseAddress } from '../config/address.ts';
import type { Config, CookieConfig, Text } from '../config/config.ts';
import { BIDI, MARKUP } from '../config/markup.ts';
import { resolveConfig } from '../config/resolve.ts';
import { standing } from '../consent/category-standing.ts';
import type { ConsentState } from '../consent/state.ts';
import { en, type Texts } from '../locales/en.ts';
import { formatDate } from '../language/format-date.ts';
import { formatDuration } from '../language/format-duration.ts';
import { directionOf, inOrder, widen } from '../language/lookup.ts';

/** How the table is to be written. */
export interface DeclarationOptions {
  /** A BCP 47 tag; default: the configuration's `language.default`. English where there are no words of it. */
  readonly language?: string;
  /** The built-in words of that language, from `ask-first/locales/de` for one; default: English. */
  readonly texts?: Texts;
  /** What `readConsent` says of the visitor; without it nothing is said of an answer, and the page may be cached. */
  readonly state?: ConsentState;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** A link, or its bare words when the address may not be one. Relative addresses stay as they are. */
const link = (words: string, address: string): string =>
  parseAddress(address, 'http://relative.invalid/') || /^mailto:/i.test(address)
    ? `<a href="${escape(address)}" rel="noopener">${escape(words)}</a>`
    : escape(words);

const richText = (text: string): string =>
  text
    .split(MARKUP)
    .map((part, index, parts) => {
      if (index % 4 === 1) return part && link(part, parts[index + 1] ?? '');
      if (index % 4 === 2) return '';
      return index % 4 && part ? `<b>${escape(part)}</b>` : escape(part ?? '');
    })
    .join('');

/**
 * The table of all services and cookies as HTML, for the inside of `<ask-first-declaration>`: there for those who
 * have no JavaScript, for search engines and for printing; with JavaScript the element shows its own in its place.
 * Has no scripts, styles or handlers, so it fits any Content Security Policy. Whatever
 * stands in the configuration, it throws nothing.
 *
 * @param config the site's configuration; default: the built-in four categories
 */
export const renderDeclaration = (
  config?: Config,
  { language, texts, state }: DeclarationOptions = {},
): string => {
  const settings = resolveConfig(config);
  const { default: fallback = 'en', texts: own = {} } = settings.config.language ?? {};
  const asked = language ?? fallback;
  // Said to be in a language of which there is not a word here, it would be read out wrongly.
  const isThere = (one: string): boolean =>
    (one === asked && !!texts) || widen(one).includes('en') || !!inOrder(own, widen(one))[0];
  const tag = [asked, fallback].find(isThere) ?? 'en';
  const tags = [...widen(tag), ...widen(fallback), 'en'];
  const base = texts && tag === asked ? widen(tag).at(-1) : 'en';
  const records = tags.flatMap((one) => [
    ...inOrder(own, [one]),
    ...(one === base ? [texts ?? en] : []),
  ]);
  records.push(en);

  const say = (text: Text | undefined): string | undefined =>
    (typeof text === 'object' ? (inOrder(text, tags)[0] ?? Object.values(text)[0]) : text)?.replace(
      BIDI,
      '',
    );
  const t = (key: string, gap = ''): string =>
    records
      .map((record) => (record as Readonly<Record<string, string>>)[key])
      .find(Boolean)
      ?.replace(/\{\w+\}/, () => gap) ?? '';

  const table = (cookies: readonly CookieConfig[]): string => {
    if (!cookies.length) return '';
    const head = ['name', 'purpose', 'duration', 'kind']
      .map((column) => `<th scope="col">${escape(t(`cookie.${column}`))}</th>`)
      .join('');
    const rows = cookies.map(({ name, purpose, duration, kind = 'cookie' }) => {
      const kept =
        duration === 'session' ? t('cookie.session') : formatDuration(tag, say(duration) ?? '');
      return `<tr><th scope="row" dir="ltr">${escape(name)}</th><td>${richText(say(purpose) ?? '')}</td><td>${escape(kept)}</td><td>${escape(t(`cookie.kind.${kind}`))}</td></tr>`;
    });
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  };

  const paragraph = (text: string): string => text && `<p>${text}</p>`;
  const answer = state?.decidedAt
    ? t('preferences.decided', formatDate(tag, state.decidedAt))
    : t('preferences.undecided');

  const parts = settings.categories
    .filter(({ sound }) => sound)
    .map((category) => {
      const { id, label, description, services, cookies } = category;
      const position = state && standing(state, category);
      const word =
        id === 'essential'
          ? t('preferences.always')
          : state && t(`declaration.${position ? (position === true ? 'on' : 'partly') : 'off'}`);
      return [
        `<h3>${escape(say(label) ?? (t(`category.${id}.label`) || id))}</h3>`,
        paragraph(word ? `<b>${escape(word)}</b>` : ''),
        paragraph(richText(say(description) ?? t(`category.${id}.description`))),
        ...services
          .filter((service) => service.sound)
          .flatMap((service) => [
            `<h4>${escape(say(service.label) ?? service.id)}</h4>`,
            paragraph(richText(say(service.purpose) ?? '')),
            service.provider
              ? `<dl><dt>${escape(t('service.provider'))}</dt><dd><bdi>${escape(service.provider)}</bdi></dd></dl>`
              : '',
            paragraph(service.policyUrl ? link(t('service.policy'), service.policyUrl) : ''),
            table(service.cookies),
          ]),
        table(cookies),
      ].join('');
    });

  return [
    `<section lang="${escape(tag)}" dir="${directionOf(tag)}">`,
    `<h2>${escape(t('declaration.title'))}</h2>`,
    state ? paragraph(escape(answer)) : '',
    ...parts,
    '</section>',
  ].join('');
};
