import type { Settings } from '../config/settings.ts';
import { decode } from './decode.ts';
import { type Decision, intersect } from './decision.ts';
import { editionOf } from './edition.ts';

const DAY = 864e5;

/**
 * Days for which an answer is remembered: the French authority's good practice of six months (CNIL, delib.
 * 2020-092), the same for yes and no.
 */
const DAYS = 182;

/** When the decision ends, in milliseconds since 1970. It counts from the decision, whatever the browser keeps. */
export const expiryOf = ({ config, asked }: Settings, { decidedAt, answer }: Decision): number => {
  const { accept = DAYS, reject = DAYS } = config.cookie?.expiresAfterDays ?? {};
  return decidedAt + (asked.some(answer) ? accept : reject) * DAY;
};

/**
 * The decision that the cookies of our name hold together, or undefined when there is none in force: any of them
 * malformed, of another edition, expired, or dated more than a day ahead.
 *
 * @param values of every cookie of that name
 * @param now milliseconds since 1970
 */
export const recall = (
  settings: Settings,
  values: readonly string[],
  now: number,
): Decision | undefined => {
  const decisions = values.flatMap((value) => {
    const decision = decode(value);
    return decision &&
      decision.edition === editionOf(settings.config) &&
      decision.decidedAt <= now + DAY &&
      expiryOf(settings, decision) > now
      ? decision
      : [];
  });
  return decisions.length === values.length ? intersect(decisions) : undefined;
};
