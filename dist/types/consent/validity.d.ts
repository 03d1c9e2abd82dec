import type { Settings } from '../config/settings.ts';
import type { Decision } from './decision.ts';
/** When the decision ends, in milliseconds since 1970. It counts from the decision, whatever the browser keeps. */
export declare const expiryOf: ({ config, asked }: Settings, { decidedAt, answer }: Pick<Decision, "decidedAt" | "answer">) => number;
/**
 * The decision in a cookie, or undefined when it is not in force: malformed, of another edition, expired, or dated
 * more than a day ahead.
 *
 * @param now milliseconds since 1970
 */
export declare const recall: (settings: Settings, value: string, now: number) => Decision | undefined;
