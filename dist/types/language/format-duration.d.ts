/** A time such as `13 months`, written plainly in English, in the words of a language; any other text as it is. */
export declare const formatDuration: (tag: string, text: string) => string;
