/** What the library has to know of the tag that included it. */
export type OwnTag = Pick<HTMLScriptElement, 'src' | 'nonce' | 'async' | 'defer' | 'getAttribute'>;
/**
 * Finds out how a module was included, for the browser doesn't say by what tag. Its address is taken from the engine's
 * own stack, where markup can't write; the tag is the one whose `load` event follows when the module has run. Markup
 * may hold other tags of that address, but those that do not run have no such event. With `import()` there is none,
 * and the options stand in the address: `ask-first.js?config=/ask-first.json`.
 *
 * @param stack the `stack` of an error made in the script
 * @param loaded the target of the first `load` event in the document since the module began to run
 */
export declare const findOwnTag: (stack?: string, loaded?: Promise<unknown>) => Promise<OwnTag>;
