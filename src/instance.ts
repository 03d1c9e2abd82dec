import type { Consent } from './consent-object.ts';

/** Where the page keeps its one consent object. A symbol: markup can't shadow it. */
const KEY = Symbol.for('ask-first/1');

type Holder = { [KEY]?: Consent | undefined };

/** The consent object of this page, if the library has been started before, by whatever copy of it. */
export const getInstance = (): Consent | undefined => (globalThis as Holder)[KEY];

export const setInstance = (consent: Consent | undefined): void => {
  (globalThis as Holder)[KEY] = consent;
};
