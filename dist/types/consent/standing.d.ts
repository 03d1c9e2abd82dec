import type { Settings } from '../config/settings.ts';
import type { Decision } from './decision.ts';
import type { ConsentState, Source } from './state.ts';
/** How one id stands: `open` means that no decision covers it. */
export type Verdict = 'granted' | 'denied' | 'open';
/** What a decision means under a configuration. */
export interface Standing {
    readonly state: ConsentState;
    /** Undefined for an id that is not configured. */
    readonly verdict: (id: string) => Verdict | undefined;
}
/**
 * Derives all that the page goes by. Granted is only what a decision granted by name, and only while it is
 * configured without fault (R1: deny is the absence of a proven grant).
 */
export declare const standingOf: ({ config, members, categories, asked }: Settings, decision: Decision | undefined, source: Source, persistence: ConsentState["persistence"], region?: string) => Standing;
