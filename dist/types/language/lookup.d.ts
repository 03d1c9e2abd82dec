/** In which direction a language is written. */
export declare const directionOf: (tag: string) => "ltr" | "rtl";
/** `de-AT` gives `de-at`, `de`. */
export declare const widen: (tag: string) => string[];
/** What a record has under these tags, in the order of the tags. */
export declare const inOrder: <T>(record: Readonly<Record<string, T>>, tags: readonly string[]) => T[];
