import type { Load } from './chunks.ts';
import type { Consent, ConsentOptions } from './consent-object.ts';
/**
 * Starts the one consent object of this page, or joins the one that runs. Whatever is wrong with the configuration,
 * the object works, and nothing but essential is granted.
 *
 * @param source gives the configuration, or a promise of it. When it throws or rejects, the built-in banner comes up
 * and keeps nothing
 * @param place where the configuration comes from, for messages
 */
export declare const startConsent: (source: () => unknown, load: Load, { language, nonce, region }?: ConsentOptions, place?: string) => Consent;
