/**
 * The address, absolute, when it may be made live: `https:`, or `http:` where the page itself is http, and no
 * credentials. `javascript:`, `data:`, `blob:` and all others give undefined.
 *
 * @param base the page's own address, never that of a `<base>` element, which markup can write
 */
export declare const parseAddress: (value: string, base: string) => string | undefined;
