import { listen } from '../platform/page.ts';

/**
 * Calls back whenever the cookie may have changed without us: another tab or sub-domain, a page from the
 * back/forward cache. Hints to read again, never data. None of these listeners costs the back/forward cache.
 */
export const watchStorage = (reread: () => void, signal: AbortSignal): void => {
  const { cookieStore } = globalThis as { cookieStore?: unknown };
  listen(document, 'visibilitychange', reread, { signal });
  for (const type of ['focus', 'pageshow']) listen(window, type, reread, { signal });
  // Where the browser has none, markup can put an element there; that is a target too, and says nothing.
  if (cookieStore instanceof EventTarget) listen(cookieStore, 'change', reread, { signal });
};
