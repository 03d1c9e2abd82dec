/**
 * Runs a tag that waits for `DOMContentLoaded` or `load`, which are never sent twice: what it adds as a listener for
 * one that is over is called once, right after. Listeners of anybody else are left alone. Works for classic scripts,
 * while they run: of modules, and of what runs later, nobody can tell whose listener it is.
 */
export declare const withPastEvents: <T>(script: HTMLScriptElement, run: () => Promise<T>) => Promise<T>;
