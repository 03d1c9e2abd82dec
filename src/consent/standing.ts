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
export const standingOf = (
  { config, members, categories, asked }: Settings,
  decision: Decision | undefined,
  source: Source,
  persistence: ConsentState['persistence'],
  region?: string,
): Standing => {
  const verdicts = new Map<string, Verdict>();
  const services: Record<string, boolean> = Object.create(null);
  for (const { id, category } of members) {
    const answer =
      category === 'essential' || (asked.includes(id) ? decision?.answer(id) : undefined);
    verdicts.set(id, answer === undefined ? 'open' : answer === true ? 'granted' : 'denied');
    if (id !== category) {
      services[id] = answer === true;
      // Granted is a category only with all of its services. One that is new since the decision is denied by itself,
      // and the category's old answer holds.
      if (answer === false && verdicts.get(category) === 'granted')
        verdicts.set(category, 'denied');
    }
  }
  const ids = (granted: boolean): readonly string[] =>
    Object.freeze(
      categories.map(({ id }) => id).filter((id) => (verdicts.get(id) === 'granted') === granted),
    );

  return {
    verdict: (id) => verdicts.get(id),
    state: Object.freeze({
      status: !decision
        ? 'undecided'
        : asked.some((id) => verdicts.get(id) === 'open')
          ? 'partial'
          : 'decided',
      granted: ids(true),
      denied: ids(false),
      services: Object.freeze(services),
      decidedAt: decision && new Date(decision.decidedAt).toISOString(),
      method: decision?.method ?? 'default',
      source: decision ? source : 'none',
      revision: config.revision ?? 1,
      persistence,
      region,
      mode: 'opt-in',
      signal: false,
    } as const),
  };
};
