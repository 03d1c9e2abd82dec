/**
 * Calls back whenever the cookie may have changed without us: another tab or sub-domain, a page from the
 * back/forward cache. Hints to read again, never data. None of these listeners costs the back/forward cache.
 */
export declare const watchStorage: (reread: () => void, signal: AbortSignal) => void;
