export type { Config } from '../config/config.ts';
export type { ConsentState, Method } from '../consent/state.ts';
export { type DecisionOptions, encodeConsent } from './encode-consent.ts';
export { type DeclarationOptions, renderDeclaration } from './render-declaration.ts';
export { readConsent } from './read-consent.ts';
export { setConsentHeader } from './set-consent-header.ts';
