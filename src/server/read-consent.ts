import type { Config } from '../config/config.ts';
import { resolveConfig } from '../config/resolve.ts';
import { valuesOf } from '../consent/cookie-header.ts';
import { intersect } from '../consent/intersect.ts';
import { standingOf } from '../consent/standing.ts';
import type { ConsentState } from '../consent/state.ts';
import { recall } from '../consent/validity.ts';

/**
 * What the visitor decided, from the `Cookie` header of a request. Never throws; `undecided` when there is no valid
 * answer.
 *
 * @param config the site's configuration; default: the built-in four categories
 */
export const readConsent = (
  cookieHeader: string | null | undefined,
  config?: Config,
): ConsentState => {
  const settings = resolveConfig(config);
  const values = valuesOf(String(cookieHeader ?? ''), settings.config.cookie?.name ?? 'ask-first');
  const decisions = values.map((value) => recall(settings, value, Date.now()));
  const decision = settings.readable ? intersect(decisions) : undefined;
  return standingOf(settings, decision, 'stored', 'cookie').state;
};
