/** Several names in a row, as a language puts them: `a, b and c`, `a、b、c`. `or`: one of them is enough. */
export const formatList = (tag: string, names: readonly string[], or?: boolean): string => {
  try {
    return new Intl.ListFormat(tag, { type: or ? 'disjunction' : 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
};
