import type { Consent } from './consent-object.ts';
/** The consent object of this page, if the library has been started before, by whatever copy of it. */
export declare const getInstance: () => Consent | undefined;
export declare const setInstance: (consent: Consent | undefined) => void;
