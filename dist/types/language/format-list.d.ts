/** Several names in a row, as a language puts them: `a, b and c`, or with `or`: `a, b or c`. */
export declare const formatList: (tag: string, names: readonly string[], or?: boolean) => string;
