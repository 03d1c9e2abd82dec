import type { Service } from '../config/settings.ts';
import type { Scene } from './scene.ts';
/** What a service is for, and who gets the data (GDPR art. 13(1)(e)). */
export declare const serviceFacts: ({ t, say }: Scene, { id, purpose, provider, policyUrl }: Service) => unknown;
