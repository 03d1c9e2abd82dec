/**
 * The configuration that `data-config` names: the JSON itself, `#id` of a JSON script, or an address. Given
 * directly where that can be, so that a page with its JSON inside starts at once; else a promise. Throws and rejects
 * with a `SyntaxError` for what is not JSON, with others for what can't be had.
 */
export declare const loadConfig: (text: string, nonce: string | undefined) => unknown;
