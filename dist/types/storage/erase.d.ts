import type { CookieConfig } from '../config/config.ts';
/**
 * Erases what denied categories and services declared: cookies, local and session storage, IndexedDB. Never
 * anything else, never what something granted declares too, and never our own cookie.
 *
 * @param own the name of our own cookie
 * @param survived gets the names of what is still here: cookies of another path or set again by what still runs, and
 * databases that something has open, which go when it lets go. What a page can't see, `HttpOnly` cookies and other
 * hosts', it can't name either
 */
export declare const erase: (declared: readonly CookieConfig[], granted: readonly CookieConfig[], own: string, survived: (names: readonly string[]) => void) => void;
