import type { Load } from './chunks.ts';
import type { Config } from './config/config.ts';
import { resolveConfig } from './config/resolve.ts';
import { evaluate } from './consent/condition.ts';
import { standingOf } from './consent/standing.ts';
import type { Consent, ConsentOptions } from './consent-object.ts';
import { startConsent } from './start-consent.ts';

const CHUNKS = {
  ui: () => import('./ui/index.ts'),
  session: () => import('./session.ts'),
  media: () => import('./gate/media.ts'),
  tags: () => import('./gate/tags.ts'),
  diagnostics: () => import('./diagnostics/describe-fault.ts'),
  module: () => import('./find-own-tag.ts'),
};

const load: Load = (name) => CHUNKS[name]() as never;

/** The same object where there is no page: undecided, and nothing ever happens. */
const createInertConsent = (config: Config | undefined, region: string | undefined): Consent => {
  const standing = standingOf(resolveConfig(config), undefined, 'none', 'cookie', region);
  const { state } = standing;
  const ready = Promise.resolve(state);
  const answer = (): Promise<typeof state> => ready;
  const nothing = (): void => {};
  return {
    state,
    ready,
    has: (what) => evaluate(what, standing.verdict),
    acceptAll: answer,
    rejectAll: answer,
    save: answer,
    withdraw: answer,
    reset: answer,
    show: nothing,
    hide: nothing,
    on: () => nothing,
    subscribe: () => nothing,
    getSnapshot: () => state,
    scan: nothing,
    record: () => undefined,
    destroy: nothing,
  };
};

/**
 * Starts asking on this page, or joins what was started before: the first configuration wins. On a server it gives
 * an undecided object that does nothing. Never throws; faults of the configuration come as `error` events.
 *
 * @param config what the JSON file would say; default: four categories and built-in texts
 */
export const createConsent = (config?: Config, options: ConsentOptions = {}): Consent =>
  typeof document === 'undefined'
    ? createInertConsent(config, options.region)
    : startConsent(() => config, load, options);
