/** Several names in a row, as a language puts them: `a, b and c`, `a、b、c`. `or`: one of them is enough. */
export declare const formatList: (tag: string, names: readonly string[], or?: boolean) => string;
