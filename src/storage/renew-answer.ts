import type { Config } from '../config/config.ts';
import { setCookie } from '../platform/page.ts';
import { cookieScope } from './cookie-scope.ts';

/**
 * Writes the same answer again. Safari forgets after seven days what a script wrote (ITP); the expiry counts from
 * the decision, so elsewhere nothing changes. Raw, without js-cookie, for this is on every returning visitor's way.
 *
 * @param dots of the domain that was found to be the widest, where the configuration says "auto"; see `Decision`
 */
export const renewAnswer = (config: Config, value: string, expires: number, dots = 0): void => {
  const { name, domain, path, sameSite } = cookieScope(config);
  const scope =
    domain === 'auto' ? dots && location.hostname.split('.').slice(~dots).join('.') : domain;
  setCookie(
    `${name}=${value};Path=${path};SameSite=${sameSite};Expires=${new Date(expires).toUTCString()}` +
      (scope ? `;Domain=${scope}` : '') +
      (location.protocol === 'https:' ? ';Secure' : ''),
  );
};
