/**
 * What is allowed at one place of the configuration. A string names a test of `check.ts` or lists the allowed words
 * (`a|b`). An object gives its keys, `''` what may stand in its place, `'!'` the key that must be there. `[each]` is a
 * list; `[key, each, instead]` an object with free keys.
 */
export type Rule = string | {
    readonly [key: string]: Rule;
} | readonly [each: Rule] | readonly [key: string, each: Rule, instead?: string];
/**
 * The whole file, as data: the words for error messages are in `diagnostics/`, so that a sound page does not fetch
 * them. A test holds it against `config.ts` by way of the JSON schema.
 */
export declare const TABLE: Rule;
