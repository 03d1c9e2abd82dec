import { type DecisionOptions } from './encode-consent.ts';
/**
 * The value of a `Set-Cookie` header that stores these answers. `Secure`, as sites are served by https today, and
 * never `HttpOnly`: the page reads it too. `"auto"` as the cookie's domain is for browsers to find out; a server
 * sets it for its own host.
 */
export declare const setConsentHeader: (choices: Readonly<Record<string, boolean>>, options?: DecisionOptions) => string;
