/** A link to an address from the configuration, or its bare words when the address may not be one. */
export declare const link: (words: string, address: string) => unknown;
