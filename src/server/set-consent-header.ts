import { resolveConfig } from '../config/resolve.ts';
import { decode } from '../consent/decode.ts';
import { expiryOf } from '../consent/validity.ts';
import { type DecisionOptions, encodeConsent } from './encode-consent.ts';

/**
 * The value of a `Set-Cookie` header that stores these answers. `Secure`, as sites are served by https today, and
 * never `HttpOnly`: the page reads it too. `"auto"` as the cookie's domain is for browsers to find out; a server
 * sets it for its own host.
 */
export const setConsentHeader = (
  choices: Readonly<Record<string, boolean>>,
  options: DecisionOptions = {},
): string => {
  const value = encodeConsent(choices, options);
  const settings = resolveConfig(options.config);
  const { name = 'ask-first', domain, path = '/', sameSite = 'Lax' } = settings.config.cookie ?? {};
  const expires = new Date(expiryOf(settings, decode(value)!));
  return [
    `${name}=${value}`,
    `Path=${path}`,
    ...(domain && domain !== 'auto' ? [`Domain=${domain}`] : []),
    `Expires=${expires.toUTCString()}`,
    `SameSite=${sameSite}`,
    'Secure',
  ].join('; ');
};
