import type { Config } from './config/config.ts';
import type { Consent, ConsentOptions } from './consent-object.ts';
/**
 * Starts asking on this page, or joins what was started before: the first configuration wins. On a server it gives
 * an undecided object that does nothing. Never throws; faults of the configuration come as `error` events.
 *
 * @param config what the JSON file would say; default: four categories and built-in texts
 */
export declare const createConsent: (config?: Config, options?: ConsentOptions) => Consent;
