/*
 * What must compile for users, and what must not. Nothing here is run: `tsc -p test` is the test. A line under
 * `@ts-expect-error` that compiles after all fails it.
 */
import {
  type Condition,
  type Config,
  type Consent,
  type ConsentRecord,
  type ConsentState,
  createConsent,
} from '../../src/index.ts';
import { encodeConsent, readConsent, setConsentHeader } from '../../src/server/index.ts';

const config: Config = {
  revision: '2026-11',
  mode: 'opt-in',
  categories: {
    analytics: {
      label: { en: 'Analytics', de: 'Statistik' },
      services: { ga: { cookies: [{ name: '_ga_*', kind: 'cookie' }] } },
      onWithdraw: 'ask',
    },
  },
  vendors: { google: true, meta: false },
  ui: { position: 'top-start' },
};

/** The ways in. */
const consent: Consent = createConsent();
createConsent(config);
createConsent(config, { region: 'US-CA', language: 'de', nonce: 'required' });
// @ts-expect-error -- a config is an object
createConsent('/consent.json');
// @ts-expect-error -- no such option
createConsent(config, { locale: 'de' });

/** The configuration. */
export const configs: Config[] = [
  // @ts-expect-error -- unknown keys are errors
  { categries: {} },
  // @ts-expect-error -- nested ones too
  { ui: { colour: 'red' } },
  // @ts-expect-error -- a mode nobody knows
  { mode: 'optin' },
  // @ts-expect-error -- a cookie has a name
  { categories: { a: { cookies: [{ purpose: 'x' }] } } },
  // @ts-expect-error -- days are a number
  { cookie: { expiresAfterDays: { accept: '182' } } },
  // @ts-expect-error -- nothing of it is a function
  { categories: { a: { label: () => 'A' } } },
];

/** The state is read only, to the last of it. */
const { state } = consent;
// @ts-expect-error -- readonly
consent.state = state;
// @ts-expect-error -- readonly
state.status = 'decided';
// @ts-expect-error -- readonly
state.granted.push('analytics');
// @ts-expect-error -- readonly
state.services['ga'] = true;
// @ts-expect-error -- one of three
export const isOdd = state.status === 'accepted';
export const decidedAt: string | undefined = state.decidedAt;
export const persistence: 'cookie' | 'memory' = state.persistence;

/** What is decided. */
export const answers: Promise<ConsentState>[] = [
  consent.acceptAll(),
  consent.rejectAll(),
  consent.save({ analytics: true, ga: false }),
  consent.withdraw(),
  consent.withdraw('analytics'),
  consent.reset(),
  consent.ready,
];
// @ts-expect-error -- booleans only
void consent.save({ analytics: 'true' });
// @ts-expect-error -- booleans only
void consent.save({ analytics: 1 });
// @ts-expect-error -- what?
void consent.save();
// @ts-expect-error -- one id
void consent.withdraw(['analytics']);

/** What is asked. */
const condition: Condition = { all: ['analytics', { any: ['ga', { not: 'marketing' }] }] };
export const isGranted: boolean = consent.has(condition) || consent.has('analytics | marketing');
// @ts-expect-error -- all takes a list
consent.has({ all: 'analytics' });
// @ts-expect-error -- no such form
consent.has({ some: ['analytics'] });

/** The events. */
const stop: () => void = consent.on(
  'change',
  ({ state: now, previous, changed, method, source }) => {
    const ids: readonly string[] = changed;
    const states: ConsentState[] = [now, previous];
    console.log(ids, states, method === 'accept-all', source === 'sync');
    // @ts-expect-error -- readonly
    changed.push('x');
  },
);
stop();
consent.on('error', ({ code, message, pointer, element }) => [
  code,
  message,
  pointer,
  element?.localName,
]);
consent.on('show', ({ view }) => view === 'banner', { signal: AbortSignal.abort(), replay: false });
// @ts-expect-error -- no such event
consent.on('accept', () => {});
// @ts-expect-error -- the events of the object have no prefix
consent.on('ask-first:ready', () => {});
// @ts-expect-error -- ready has no list of changes
consent.on('ready', ({ changed }) => changed);
// @ts-expect-error -- once is not an option
consent.on('ready', () => {}, { once: true });

/** The interface. */
consent.show();
consent.show('banner');
// @ts-expect-error -- no such view
consent.show('settings');
consent.scan(document.body.attachShadow({ mode: 'open' }));

/** The record. */
const record: ConsentRecord | undefined = consent.record();
export const asked: readonly string[] =
  record?.asked.map(({ id, granted }) => `${id}: ${granted}`) ?? [];
// @ts-expect-error -- there may be none
export const at: string = consent.record().decidedAt;

/** React's useSyncExternalStore takes these two as they are. */
export const store: [
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => ConsentState,
] = [consent.subscribe, consent.getSnapshot];

/** The server. */
export const value: string = encodeConsent(
  { analytics: true },
  { config, decidedAt: new Date(), method: 'custom' },
);
export const header: string = setConsentHeader({ analytics: true });
export const states: ConsentState[] = [
  readConsent(null),
  readConsent(undefined, config),
  readConsent('a=1'),
];
// @ts-expect-error -- booleans only
encodeConsent({ analytics: 'yes' });
// @ts-expect-error -- a Date
encodeConsent({}, { decidedAt: '2026-11-21' });
// @ts-expect-error -- not a method
encodeConsent({}, { method: 'accept' });
// @ts-expect-error -- a header is a text
readConsent({ cookie: 'a=1' });
