/** A day in the words of a language; as written where the browser knows neither the language nor the day. */
export const formatDate = (tag: string, iso: string): string => {
  try {
    return new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date(iso));
  } catch {
    return iso.slice(0, 10);
  }
};
