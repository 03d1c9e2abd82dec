/** One fault in what a site owner wrote. */
export interface Problem {
    /** Permanent, kebab-case; listed in the README. */
    readonly code: 'config-invalid' | 'config-unknown-key';
    /** Where: a JSON pointer (RFC 6901) into the file. `""` is the whole file. */
    readonly pointer: string;
    /** What was found there and what is allowed. */
    readonly message: string;
}
