import type { CookieConfig } from '../config/config.ts';
/**
 * Erases what denied categories and services declared: cookies, local and session storage, IndexedDB. Never
 * anything else, never what something granted declares too, and never our own cookie.
 *
 * @param own the name of our own cookie
 */
export declare const erase: (declared: readonly CookieConfig[], granted: readonly CookieConfig[], own: string) => void;
