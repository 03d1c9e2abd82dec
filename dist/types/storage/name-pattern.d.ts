/** Does a name match a pattern in which `*` stands for any run of characters? Linear; no regular expression. */
export declare const matchesPattern: (name: string, pattern: string) => boolean;
