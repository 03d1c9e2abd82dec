import type { CookieConfig } from '../config/config.ts';
import { namesOf } from '../consent/cookie-header.ts';
import { getCookies } from '../platform/page.ts';
import { expireCookie } from './expire-cookie.ts';
import { matchesPattern } from './name-pattern.ts';

const attempt = (action: () => void): void => {
  try {
    action();
  } catch {
    // Storage that may not be touched holds nothing of ours to erase.
  }
};

/**
 * Erases what denied categories and services declared: cookies, local and session storage, IndexedDB. Never
 * anything else, never what something granted declares too, and never our own cookie.
 *
 * @param own the name of our own cookie
 * @param survived gets the names of what is still here: cookies of another path or set again by what still runs, and
 * databases that something has open, which go when it lets go. What a page can't see, `HttpOnly` cookies and other
 * hosts', it can't name either
 */
export const erase = (
  declared: readonly CookieConfig[],
  granted: readonly CookieConfig[],
  own: string,
  survived: (names: readonly string[]) => void,
): void => {
  const matching = (sought: CookieConfig['kind'], names: readonly string[]): string[] => {
    const isIn = (list: readonly CookieConfig[], candidate: string): boolean =>
      list.some(({ kind = 'cookie', name }) => kind === sought && matchesPattern(candidate, name));
    return names.filter((name) => isIn(declared, name) && !isIn(granted, name));
  };
  const here = (): string[] =>
    matching('cookie', namesOf(getCookies())).filter((name) => name !== own);
  if (!declared.length) return;

  attempt(() => {
    here().forEach(expireCookie);
    const rest = here();
    if (rest[0]) survived(rest);
  });
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    attempt(() => {
      const area = globalThis[kind];
      for (const key of matching(kind, Object.keys(area))) area.removeItem(key);
    });
  }
  if (declared.some(({ kind }) => kind === 'indexedDB')) {
    attempt(() => {
      indexedDB
        .databases()
        .then((all) => {
          const names = all.map(({ name }) => name ?? '');
          // Nobody need wait: whoever opens one of the name after this gets a new one.
          for (const name of matching('indexedDB', names)) {
            indexedDB.deleteDatabase(name).onblocked = () => survived([name]);
          }
        })
        .catch(() => {});
    });
  }
};
