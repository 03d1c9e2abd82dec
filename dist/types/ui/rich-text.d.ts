/** Texts are text: `[label](address)` and `**bold**` are all the markup there is. */
export declare const richText: (text: string) => unknown[];
