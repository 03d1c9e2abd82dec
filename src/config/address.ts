/** The part of the URL standard that this room needs; it runs in pages, workers and on servers alike. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
}

/**
 * The address, absolute, when it may be made live: `https:`, or `http:` where the page itself is http, and no
 * credentials. `javascript:`, `data:`, `blob:` and all others give undefined.
 *
 * @param base what a relative address is relative to
 * @param page the page's own address, where `base` may be another: markup can write a `<base>` element
 */
export const parseAddress = (value: string, base: string, page = base): string | undefined => {
  try {
    const { href, protocol, username, password } = new URL(value, base);
    const known = protocol === 'https:' || (protocol === 'http:' && page.startsWith('http:'));
    return known && !username && !password ? href : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
};
