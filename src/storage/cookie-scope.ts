import type { Config } from '../config/config.ts';

/** Where the answer is kept, with the defaults of the contract. */
export interface CookieScope {
  readonly name: string;
  /** Undefined: this host only. */
  readonly domain?: string;
  readonly path: string;
  readonly sameSite: 'Lax' | 'Strict' | 'None';
}

/** Without a prototype: what somebody put on `Object.prototype` is no attribute of our cookie. */
export const cookieScope = ({ cookie }: Config): CookieScope =>
  ({ __proto__: null, name: 'ask-first', path: '/', sameSite: 'Lax', ...cookie }) as CookieScope &
    object;
