import Cookies from 'js-cookie';
import type { Config } from '../config/config.ts';
import { cookieScope } from './cookie-scope.ts';
import { expireCookie } from './expire-cookie.ts';
import { readValues } from './read-values.ts';
import { renewAnswer } from './renew-answer.ts';
import { parentDomains } from './scopes.ts';

/** Browsers drop a cookie whose name and value are longer, mostly without a word (RFC 6265bis, 5.6). */
const MOST_BYTES = 4096;

/** As many dots of a domain as a cookie's value can note. No public suffix has more labels than that. */
const MOST_DOTS = 3;

/**
 * Writes the answer and reads it back. Never throws.
 *
 * @param valueFor the value for a domain with so many dots, 0 for this host only: see `Decision`
 * @returns the value that the browser keeps; undefined when it did not keep exactly this one
 */
export const writeAnswer = (
  config: Config,
  valueFor: (dots: number) => string,
  expires: Date,
): string | undefined => {
  const { name, domain, path, sameSite } = cookieScope(config);
  // js-cookie takes over inherited keys as attributes of the cookie; own ones that are false keep them out.
  const inherited = Object.fromEntries(Object.keys(Object.prototype).map((key) => [key, false]));
  const dotsOf = (scope: string): number => scope.split('.').length - 1;
  const domains =
    domain === 'auto'
      ? [...parentDomains(location.hostname).filter((scope) => dotsOf(scope) <= MOST_DOTS), '']
      : [domain ?? ''];

  const write = (put: (value: string, scope: string, dots: number) => void): string | undefined => {
    for (const scope of domains) {
      const dots = domain === 'auto' && scope ? dotsOf(scope) : 0;
      const value = valueFor(dots);
      if (name.length + value.length >= MOST_BYTES) return undefined;
      try {
        put(value, scope, dots);
      } catch {
        // A sandboxed frame, or an element of the page in the way.
      }
      if (readValues(name).join() === value) return value;
    }
    return undefined;
  };
  const set = (value: string, scope: string): void => {
    Cookies.set(name, value, {
      ...inherited,
      expires,
      path,
      sameSite,
      secure: location.protocol === 'https:',
      ...(scope && { domain: scope }),
    });
  };
  const clear = (): void => {
    try {
      expireCookie(name);
    } catch {
      // Nothing can be stored here, so there is nothing to delete.
    }
  };
  return (
    write(set) ??
    // Another cookie of the name stands beside ours, from an older scope or a neighbour: it has to go.
    (clear(), write(set)) ??
    // An element of the page stands where js-cookie writes; the accessor reaches past it.
    write((value, _, dots) => renewAnswer(config, value, expires.getTime(), dots))
  );
};
