/**
 * Fetches a tag's code while the tags before it still run: fetched side by side, run one after the other. Only ever
 * called after the grant.
 */
export declare const preload: (script: HTMLScriptElement) => void;
