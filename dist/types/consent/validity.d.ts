import type { Settings } from '../config/settings.ts';
import { type Decision } from './decision.ts';
/** When the decision ends, in milliseconds since 1970. It counts from the decision, whatever the browser keeps. */
export declare const expiryOf: ({ config, asked }: Settings, { decidedAt, answer }: Decision) => number;
/**
 * The decision that the cookies of our name hold together, or undefined when there is none in force: any of them
 * malformed, of another edition, expired, or dated more than a day ahead.
 *
 * @param values of every cookie of that name
 * @param now milliseconds since 1970
 */
export declare const recall: (settings: Settings, values: readonly string[], now: number) => Decision | undefined;
