import type { Fault } from '../consent/fault.ts';
import { nearest } from './nearest.ts';

/** The words for the names in `config/table.ts`. Lists of words speak for themselves. */
const ALLOWED: Readonly<Record<string, string>> = {
  string: 'a text of 1 to 5000 characters',
  flag: 'true | false',
  revision: 'a number or a text',
  days: 'a number of days from 1 to 400',
  date: 'a date such as "2026-11-01"',
  address: 'a path or an http(s) address',
  language: 'a language tag such as "de" or "pt-BR"',
  region: 'a code such as "GB", "US-CA" or "EEA"',
  id: 'a to z, 0 to 9, "_" and "-", at most 64 characters, beginning with a letter or digit',
  name: 'letters, digits, ".", "_", "~" and "-", at most 64',
  domain: '"auto" or a domain',
  path: 'a path that begins with "/"',
  position: 'top | bottom | center, alone or with -start | -end',
  list: 'a list: [ ... ]',
  object: 'an object: { ... }',
  unique: 'an id that no other category or service has',
  categories: 'at most 64 categories',
};

const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
};

const describeConfig = ({ found, allowed = '' }: Fault): string =>
  `found ${quote(found)}; allowed: ${ALLOWED[allowed] ?? allowed.replaceAll('|', ' | ')}`;

const describeUnknownKey = ({ found, allowed = '' }: Fault): string => {
  const known = allowed
    .replace(/^keys /, '')
    .split('|')
    .filter(Boolean);
  const meant = nearest(String(found), known);
  return `unknown key ${quote(found)}${meant ? `; did you mean "${meant}"?` : ';'} allowed: ${known.join(', ')}`;
};

const WORDS: Readonly<Record<Fault['code'], (fault: Fault) => string>> = {
  'config-unreachable': ({ found }) =>
    `${found}. The banner comes up with the built-in texts and keeps nothing until the configuration can be read`,
  'config-not-json': ({ found }) =>
    `${found}. The banner comes up with the built-in texts and keeps nothing until this is JSON`,
  'config-invalid': (fault) =>
    fault.allowed?.startsWith('keys ') ? describeUnknownKey(fault) : describeConfig(fault),
  'unknown-category': ({ found }) =>
    found
      ? `no category or service has the id "${found}"; name one that the configuration lists`
      : 'names no category; give data-category the id of one that the configuration lists',
  'nonce-missing': () =>
    "this page works with a nonce, and this tag has not the one that the library knows; give it both to this tag and to the library's own script tag (a loader has to hand it on), or from npm in the option `nonce`",
  'address-refused': ({ found }) =>
    `found the address "${found}"; only http(s) addresses without a password are ever made live`,
  'address-live': ({ found }) =>
    `loads "${found}" before anybody is asked; write the address as "data-src"`,
  'script-inert': () =>
    'came as parsed markup (innerHTML) or stands in a template, and browsers never run such a script; write it into the page, or make it with createElement',
  'script-failed': ({ found }) => `could not be loaded: ${found}`,
  'script-timeout': ({ found }) => `did not answer in time, the tags after it go on: ${found}`,
  'write-dropped': ({ found }) =>
    `document.write would replace the page, and its own place is gone or Trusted Types forbid to put it there; dropped: ${quote(found)}`,
  'activation-failed': ({ found }) =>
    `could not be activated (${found}); under Trusted Types give the address as "src", not "data-src"`,
  'persist-failed': () => 'the browser refused the cookie; the decision holds for this page only',
  'erase-incomplete': ({ found }) =>
    `could not be erased here: ${found}; a cookie of another path stays, and so do one that is set again at once, and a database while something has it open`,
  'decision-failed': ({ found }) =>
    `a file of the library could not be loaded (${found}); everything is denied on this page`,
  'interface-failed': ({ found }) => `the interface could not be loaded (${found}); tags stay off`,
  'listener-failed': ({ found }) => `a listener failed: ${found}`,
};

/** The start tag of an element. Its nonce stays out of messages that may be logged elsewhere. */
const nameElement = (element: Element): string => {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'nonce')
    .map(({ name, value }) => ` ${name}="${value.slice(0, 80)}"`);
  return `<${element.localName}${attributes.join('')}>: `;
};

/** One sentence for the owner of the site: where, what was found, what is allowed. */
export const describeFault = (fault: Fault, element?: Element): string => {
  const place =
    fault.pointer === undefined ? '' : `${fault.pointer || 'the whole configuration'}: `;
  return (element ? nameElement(element) : place) + WORDS[fault.code](fault);
};
