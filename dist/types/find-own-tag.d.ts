/** What the library has to know of the tag that included it. */
export type OwnTag = Pick<HTMLScriptElement, 'src' | 'nonce' | 'async' | 'getAttribute'>;
/**
 * Finds out how a module was included, for the browser doesn't say by what tag. Its address is taken from the engine's
 * own stack, where markup can't write; the one module tag that has this address is the tag. With `import()` there is
 * none, and the options stand in the address: `ask-first.js?config=/ask-first.json`.
 *
 * @param stack the `stack` of an error made in the script
 */
export declare const findOwnTag: (stack?: string) => OwnTag;
