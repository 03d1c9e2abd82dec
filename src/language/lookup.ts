// Firefox's Intl.Locale has no getTextInfo() (checked in 153).
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** In which direction a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';

/** `de-AT` gives `de-at`, `de`. */
export const widen = (tag: string): string[] =>
  tag
    .toLowerCase()
    .split(/[-_]/)
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));

/** What a record has under these tags, in the order of the tags. */
export const inOrder = <T>(record: Readonly<Record<string, T>>, tags: readonly string[]): T[] =>
  tags.flatMap((tag) =>
    Object.entries(record).flatMap(([key, value]) => (key.toLowerCase() === tag ? [value] : [])),
  );
