import { parseAddress } from './config/address.ts';
import { hasNonce } from './gate/nonce.ts';
import { isLoading, queryAll, whenParsed } from './platform/page.ts';

/** The longest wait for a configuration, in milliseconds. */
const PATIENCE = 10_000;

/** The most that a configuration may weigh, in UTF-16 units of its text. */
const MOST_TEXT = 262_144;

const parse = (text: string): unknown => {
  if (text.length > MOST_TEXT) throw new Error(`over ${MOST_TEXT}`);
  return JSON.parse(text);
};

/** By id, element type and nonce: markup that a visitor wrote must not pass for the configuration. */
const fromScript = async (id: string, nonce: string | undefined): Promise<unknown> => {
  const find = (): HTMLElement | undefined =>
    queryAll<HTMLElement>(document, 'script[type="application/json"]').find(
      (script) => script.id === id && hasNonce(script, nonce),
    );
  // It may stand further down, or its end may not be here yet.
  if (isLoading() && !find()?.nextSibling) await whenParsed();
  return parse(find()?.textContent ?? '');
};

const fromAddress = async (value: string): Promise<unknown> => {
  // Resolved against the page: a `<base>` that somebody slipped in must not choose the configuration.
  // A refused address is none at all: `new URL` throws.
  const address = new URL(parseAddress(value, location.href)!);
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status}`);
  return parse(await response.text());
};

/**
 * The configuration that `data-config` names: the JSON itself, `#id` of a JSON script, or an address. Given
 * directly where that can be, so that a page with its JSON inside starts at once; else a promise. Throws and rejects
 * with a `SyntaxError` for what is not JSON, with others for what can't be had.
 */
export const loadConfig = (text: string, nonce: string | undefined): unknown =>
  text.startsWith('#')
    ? fromScript(text.slice(1), nonce)
    : /^\s*(\{|$)/.test(text)
      ? parse(text || '{}')
      : fromAddress(text);
