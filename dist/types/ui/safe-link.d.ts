/** The address as it may stand in a link, or undefined. The base is the page's address, never `<base>`. */
export declare const safeLink: (value: string) => string | undefined;
