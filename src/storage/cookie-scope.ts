import type { Config } from '../config/config.ts';

/** Where the answer is kept, with the defaults of the contract. `domain` undefined: this host only. */
export const cookieScope = ({
  cookie: { name = 'ask-first', domain, path = '/', sameSite = 'Lax' } = {},
}: Config): {
  name: string;
  domain: string | undefined;
  path: string;
  sameSite: 'Lax' | 'Strict' | 'None';
} => ({
  name,
  domain,
  path,
  sameSite,
});
