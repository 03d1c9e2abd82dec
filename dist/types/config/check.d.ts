import type { Config } from './config.ts';
/** One fault in what a site owner wrote. */
export interface ConfigFault {
    /** Where: a JSON pointer (RFC 6901). `""` is the whole file. */
    readonly pointer: string;
    readonly found: unknown;
    /** A name or a list of words as in `table.ts`; `list`, `object`, `unique`; or all known keys after `keys `. */
    readonly allowed: string;
}
/** What there is to say of a configuration. */
export interface Checked {
    /** A frozen copy of what is sound in it. */
    readonly config: Config;
    readonly faults: readonly ConfigFault[];
    /** The ids of categories and services that have a fault: they stay denied whatever is answered. */
    readonly unsound: readonly string[];
    /** False when not even the categories can be read: what the site means by its tags can't be known. */
    readonly readable: boolean;
}
/** Checks what a site owner wrote. Total: anything that JSON can say gives a configuration and its faults. */
export declare const checkConfig: (input?: unknown) => Checked;
