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
 * anything else, and never the cookie `kept`.
 */
export const erase = (declared: readonly CookieConfig[], kept: string): void => {
  const matching = (kind: CookieConfig['kind'], names: readonly string[]): string[] => {
    const patterns = declared.filter((cookie) => (cookie.kind ?? 'cookie') === kind);
    return names.filter((name) => patterns.some((cookie) => matchesPattern(name, cookie.name)));
  };
  if (!declared.length) return;

  attempt(() => {
    for (const name of matching('cookie', namesOf(getCookies()))) {
      if (name !== kept) expireCookie(name);
    }
  });
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    attempt(() => {
      const area = globalThis[kind];
      for (const key of matching(kind, Object.keys(area))) area.removeItem(key);
    });
  }
  if (declared.some(({ kind }) => kind === 'indexedDB')) {
    attempt(() => {
      indexedDB.databases().then(
        (all) => {
          const names = all.map(({ name }) => name ?? '');
          for (const name of matching('indexedDB', names)) indexedDB.deleteDatabase(name);
        },
        () => {},
      );
    });
  }
};
