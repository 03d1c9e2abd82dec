/**
 * 30 bits of the whole configuration. A decision keeps those of the one it was made under, which was checked then:
 * as long as they agree, a returning visitor need not fetch what checks it.
 *
 * @param json the configuration as `JSON.stringify` writes it
 */
export declare const fingerprintOf: (json: string) => number;
