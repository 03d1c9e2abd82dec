import Cookies from 'js-cookie';
import type { Config } from '../config/config.ts';
import { cookieScope } from './cookie-scope.ts';
import { expireCookie } from './expire-cookie.ts';
import { readValues } from './read-values.ts';
import { renewAnswer } from './renew-answer.ts';
import { parentDomains } from './scopes.ts';

/** Browsers drop a cookie whose name and value are longer, mostly without a word (RFC 6265bis, 5.6). */
const MOST_BYTES = 4096;

/** Writes the answer and reads it back: false when the browser did not keep exactly this one. Never throws. */
export const writeAnswer = (config: Config, value: string, expires: Date): boolean => {
  const { name, domain, path, sameSite } = cookieScope(config);
  // js-cookie takes over inherited keys as attributes of the cookie; own ones that are false keep them out.
  const inherited = Object.fromEntries(Object.keys(Object.prototype).map((key) => [key, false]));
  const isKept = (): boolean => readValues(name).join() === value;
  const set = (scope: string | undefined): boolean => {
    Cookies.set(name, value, {
      ...inherited,
      expires,
      path,
      sameSite,
      secure: location.protocol === 'https:',
      ...(scope && { domain: scope }),
    });
    return isKept();
  };
  const attempt = (action: () => boolean): boolean => {
    try {
      return action();
    } catch {
      return false;
    }
  };
  const domains = domain === 'auto' ? [...parentDomains(location.hostname), undefined] : [domain];
  if (name.length + value.length >= MOST_BYTES) return false;
  return (
    attempt(() => domains.some(set)) ||
    attempt(() => {
      // Another cookie of the name stands beside ours, from an older scope or a neighbour: it has to go.
      expireCookie(name);
      return domains.some(set);
    }) ||
    attempt(() => {
      // An element of the page stands where js-cookie writes; the accessor reaches past it.
      renewAnswer(config, value, expires.getTime());
      return isKept();
    })
  );
};
