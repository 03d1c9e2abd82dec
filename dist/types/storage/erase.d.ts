import type { CookieConfig } from '../config/config.ts';
/**
 * Erases what denied categories and services declared: cookies, local and session storage, IndexedDB. Never
 * anything else, never what something granted declares too, and never our own cookie.
 *
 * @param own the name of our own cookie
 * @returns the names of cookies that are still here: of another path, or set again by what still runs. Those that a page
 * can't see, `HttpOnly` ones and other hosts', it can't name either
 */
export declare const erase: (declared: readonly CookieConfig[], granted: readonly CookieConfig[], own: string) => string[];
