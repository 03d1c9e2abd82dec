/**
 * The address, absolute, when it may be made live: `https:`, or `http:` where the page itself is http, and no
 * credentials. `javascript:`, `data:`, `blob:` and all others give undefined.
 *
 * @param base what a relative address is relative to
 * @param page the page's own address, where `base` may be another: markup can write a `<base>` element
 */
export declare const parseAddress: (value: string, base: string, page?: string) => string | undefined;
