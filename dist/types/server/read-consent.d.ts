import type { Config } from '../config/config.ts';
import type { ConsentState } from '../consent/state.ts';
/**
 * What the visitor decided, from the `Cookie` header of a request. Never throws; `undecided` when there is no valid
 * answer.
 *
 * @param config the site's configuration; default: the built-in four categories
 */
export declare const readConsent: (cookieHeader: string | null | undefined, config?: Config) => ConsentState;
