/**
 * Deletes the cookies of one name that this page can reach: a cookie goes only when it is expired under the very
 * domain and path it was set with, so all of them are tried (RFC 6265bis, 5.7). Written raw: js-cookie's `remove`
 * escapes the name and so misses names with `/`, `[` or blanks. Throws where the page may not have cookies.
 */
export declare const expireCookie: (name: string) => void;
