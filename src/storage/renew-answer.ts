import type { Config } from '../config/config.ts';
import { setCookie } from '../platform/page.ts';
import { cookieScope } from './cookie-scope.ts';

/**
 * Writes the same answer again. Safari forgets after seven days what a script wrote (ITP); the expiry counts from
 * the decision, so elsewhere nothing changes. Raw, without js-cookie, for this is on every returning visitor's way.
 */
export const renewAnswer = (config: Config, value: string, expires: number): void => {
  const { name, domain, path, sameSite } = cookieScope(config);
  // Which domain "auto" came to be can't be read back; a second cookie beside the first would be worse.
  if (domain === 'auto') return;
  setCookie(
    `${name}=${value};Path=${path};SameSite=${sameSite};Expires=${new Date(expires).toUTCString()}` +
      (domain ? `;Domain=${domain}` : '') +
      (location.protocol === 'https:' ? ';Secure' : ''),
  );
};
