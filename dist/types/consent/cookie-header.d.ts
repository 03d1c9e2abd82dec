/** The raw values of every cookie of one name in a `Cookie` header, or in what a page reads of its cookies. */
export declare const valuesOf: (header: string, name: string) => string[];
/** The names of all cookies there. */
export declare const namesOf: (header: string) => string[];
