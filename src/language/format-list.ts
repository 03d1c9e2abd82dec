/** Several names in a row, as a language puts them: `a, b and c`, or with `or`: `a, b or c`. */
export const formatList = (tag: string, names: readonly string[], or?: boolean): string => {
  try {
    return new Intl.ListFormat(tag, { type: or ? 'disjunction' : 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
};
