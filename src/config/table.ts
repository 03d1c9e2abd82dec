/**
 * What is allowed at one place of the configuration. A string names a test of `check.ts` or lists the allowed words
 * (`a|b`). An object gives its keys, `''` what may stand in its place, `'!'` the key that must be there. `[each]` is a
 * list; `[key, each, instead]` an object with free keys.
 */
export type Rule =
  | string
  | { readonly [key: string]: Rule }
  | readonly [each: Rule]
  | readonly [key: string, each: Rule, instead?: string];

const text: Rule = ['language', 'string', 'string'];
const mode = 'opt-in|opt-out|inform';
const cookies: Rule = [
  {
    '!': 'name',
    name: 'string',
    duration: text,
    kind: 'cookie|localStorage|sessionStorage|indexedDB|pixel',
    purpose: text,
  },
];

/**
 * The whole file, as data: the words for error messages are in `diagnostics/`, so that a sound page does not fetch
 * them. A test holds it against `config.ts` by way of the JSON schema.
 */
export const TABLE: Rule = {
  $schema: 'string',
  revision: 'revision',
  mode,
  regions: ['region', { mode, exempt: ['id'] }],
  controller: { name: 'string', email: 'string', url: 'address' },
  policy: { url: 'address', version: 'string', effectiveDate: 'date', changes: text },
  categories: [
    'id',
    {
      label: text,
      description: text,
      services: [
        'id',
        { label: text, provider: 'string', policyUrl: 'address', purpose: text, cookies },
      ],
      cookies,
      onWithdraw: 'reload|ask|none',
      sale: 'flag',
    },
  ],
  cookie: {
    name: 'name',
    domain: 'domain',
    path: 'path',
    sameSite: 'Lax|Strict|None',
    expiresAfterDays: { accept: 'days', reject: 'days' },
  },
  signals: { gpc: 'honor|ignore' },
  vendors: {
    google: { '': 'flag', mode: 'basic|advanced', dataLayer: 'string' },
    microsoft: 'flag',
    meta: 'flag',
    matomo: 'flag',
  },
  language: {
    default: 'language',
    detect: 'document|browser',
    texts: ['language', ['string', 'string']],
  },
  ui: {
    layout: 'box|bar|cloud',
    position: 'position',
    preferences: 'dialog|sheet',
    theme: 'auto|light|dark',
    blocking: 'flag',
    close: 'flag',
    trigger: 'flag',
  },
  record: { url: 'address' },
};
