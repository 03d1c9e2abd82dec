/** A configuration that could not be had at all. */
export declare class ConfigError extends Error {
    readonly code: 'config-unreachable' | 'config-not-json';
    constructor(code: ConfigError['code'], message: string);
}
