/** Several names in a row, as a language puts them: `a, b and c`, or with `or`: `a, b or c`. */
export const formatList = (tag: string, names: readonly string[], or?: boolean): string => {
  try {
    // For a language that the browser doesn't know it would take its own.
    const [known = ''] = Intl.ListFormat.supportedLocalesOf(tag);
    return new Intl.ListFormat(known, { type: or ? 'disjunction' : 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
};
