const PLAIN = /^(\d{1,6}) (second|minute|hour|day|week|month|year)s?$/;

/** A time such as `13 months`, written plainly in English, in the words of a language; any other text as it is. */
export const formatDuration = (tag: string, text: string): string => {
  const [, count, unit] = PLAIN.exec(text) ?? [];
  if (!unit) return text;
  try {
    return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(count),
    );
  } catch {
    return text;
  }
};
