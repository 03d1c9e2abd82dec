import type { Config } from '../config/config.ts';
import type { Method } from '../consent/state.ts';
/** What a decision is made of besides the answers. */
export interface DecisionOptions {
    /** The site's configuration, for its `revision`, its policy's `version` and its cookie. */
    readonly config?: Config;
    /** Default: now. */
    readonly decidedAt?: Date;
    /** Default: what the answers amount to. */
    readonly method?: Method;
}
/**
 * The value of the cookie for these answers.
 *
 * @param choices the answers by id of category or service; the keys are the ids that were asked. Only `true` grants.
 */
export declare const encodeConsent: (choices: Readonly<Record<string, boolean>>, { config, decidedAt, method }?: DecisionOptions) => string;
