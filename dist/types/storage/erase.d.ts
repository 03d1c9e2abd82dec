import type { CookieConfig } from '../config/config.ts';
/**
 * Erases what denied categories and services declared: cookies, local and session storage, IndexedDB. Never
 * anything else, and never the cookie `kept`.
 */
export declare const erase: (declared: readonly CookieConfig[], kept: string) => void;
