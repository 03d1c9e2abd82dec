import type { Config } from '../config/config.ts';
/**
 * Writes the same answer again. Safari forgets after seven days what a script wrote (ITP); the expiry counts from
 * the decision, so elsewhere nothing changes. Raw, without js-cookie, for this is on every returning visitor's way.
 *
 * @param dots of the domain that was found to be the widest, where the configuration says "auto"; see `Decision`
 */
export declare const renewAnswer: (config: Config, value: string, expires: number, dots?: number) => void;
