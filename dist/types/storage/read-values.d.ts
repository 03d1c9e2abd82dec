/** The raw values of every cookie of the name; none where the page may not have cookies. */
export declare const readValues: (name: string) => string[];
