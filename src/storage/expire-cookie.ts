import { setCookie } from '../platform/page.ts';
import { parentDomains, parentPaths } from './scopes.ts';

/**
 * Deletes the cookies of one name that this page can reach: a cookie goes only when it is expired under the very
 * domain and path it was set with, so all of them are tried (RFC 6265bis, 5.7). Written raw: js-cookie's `remove`
 * escapes the name and so misses names with `/`, `[` or blanks. Throws where the page may not have cookies.
 */
export const expireCookie = (name: string): void => {
  const kinds =
    location.protocol === 'https:' ? ['', ';Secure', ';Secure;SameSite=None;Partitioned'] : [''];
  const domains = ['', ...parentDomains(location.hostname).map((domain) => `;Domain=${domain}`)];
  for (const path of parentPaths(location.pathname)) {
    for (const domain of domains) {
      for (const kind of kinds) {
        setCookie(
          `${name}=;Max-Age=0;Expires=${new Date(0).toUTCString()};Path=${path}${domain}${kind}`,
        );
      }
    }
  }
};
