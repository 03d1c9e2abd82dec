/** The raw values of every cookie of one name in a `Cookie` header, or in what a page reads of its cookies. */
export const valuesOf = (header: string, name: string): string[] =>
  header
    .split(/; */)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

/** The names of all cookies there. */
export const namesOf = (header: string): string[] =>
  header
    .split(';')
    .map((pair) => pair.split('=')[0]!.trim())
    .filter(Boolean);
