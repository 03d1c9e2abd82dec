/** Something that went wrong, without the words for it: those are fetched when there is something to say. */
export interface Fault {
  /** Permanent, kebab-case; the README lists them all. */
  readonly code:
    | 'config-unreachable'
    | 'config-not-json'
    | 'config-invalid'
    | 'unknown-category'
    | 'nonce-missing'
    | 'address-refused'
    | 'address-live'
    | 'script-inert'
    | 'script-failed'
    | 'script-timeout'
    | 'write-dropped'
    | 'activation-failed'
    | 'persist-failed'
    | 'erase-incomplete'
    | 'decision-failed'
    | 'interface-failed'
    | 'listener-failed';
  /** What was found: an id, an address, the value of a key, an `Error`. */
  readonly found?: unknown;
  /** What is allowed, as in `config/check.ts`. */
  readonly allowed?: string;
  /** Where in the configuration: a JSON pointer (RFC 6901). */
  readonly pointer?: string;
}
