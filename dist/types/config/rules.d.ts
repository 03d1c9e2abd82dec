/** What is allowed at one place of the configuration. */
export interface Rule {
    /** In words, for the error message. */
    readonly allowed: string;
    readonly test: (value: unknown) => boolean;
    /** For an object with fixed keys. */
    readonly keys?: Readonly<Record<string, Rule>>;
    /** For an object with free keys, or for a list: the rule of every member. */
    readonly each?: Rule;
    /** For free keys: what a key must look like. */
    readonly key?: Rule;
}
/** What an id must look like. Members of `Object.prototype` are refused: as keys they mean something else. */
export declare const id: Rule;
/** The whole file. A test holds it against `config.ts` by way of the JSON schema. */
export declare const configRule: Rule;
