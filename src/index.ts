export type { Config, Text } from './config/config.ts';
export type { Condition } from './consent/condition.ts';
export type { ConsentRecord } from './consent/record.ts';
export type { ConsentState, Method, Source } from './consent/state.ts';
export type {
  Consent,
  ConsentError,
  ConsentEvents,
  ConsentOptions,
  EventName,
} from './consent-object.ts';
export { createConsent } from './create-consent.ts';
