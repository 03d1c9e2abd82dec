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
 * @param base the page's own address, never that of a `<base>` element, which markup can write
 */
export const parseAddress = (value: string, base: string): string | undefined => {
  try {
    const { href, protocol, username, password } = new URL(value, base);
    const known = protocol === 'https:' || (protocol === 'http:' && base.startsWith('http:'));
    return known && !username && !password ? href : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
};
