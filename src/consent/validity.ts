import type { Settings } from '../config/settings.ts';
import { decode } from './decode.ts';
import type { Decision } from './decision.ts';
import { editionOf } from './edition.ts';

const DAY = 864e5;

/**
 * Days for which an answer is remembered: the French authority's good practice of six months (CNIL, delib.
 * 2020-092), the same for yes and no.
 */
const DAYS = 182;

/** When the decision ends, in milliseconds since 1970. It counts from the decision, whatever the browser keeps. */
export const expiryOf = (
  { config, asked }: Settings,
  { decidedAt, answer }: Pick<Decision, 'decidedAt' | 'answer'>,
): number => {
  const { accept = DAYS, reject = DAYS } = config.cookie?.expiresAfterDays ?? {};
  return decidedAt + (asked.some(answer) ? accept : reject) * DAY;
};

/**
 * The decision in a cookie, or undefined when it is not in force: malformed, of another edition, expired, or dated
 * more than a day ahead.
 *
 * @param now milliseconds since 1970
 */
export const recall = (settings: Settings, value: string, now: number): Decision | undefined => {
  const decision = decode(value);
  return decision &&
    decision.edition === editionOf(settings.config) &&
    decision.decidedAt <= now + DAY &&
    expiryOf(settings, decision) > now
    ? decision
    : undefined;
};
