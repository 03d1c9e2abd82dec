import { checkConfig } from '../config/check.ts';
import type { Config } from '../config/config.ts';
import { encode } from '../consent/encode.ts';
import { editionOf } from '../consent/edition.ts';
import { fingerprintOf } from '../consent/fingerprint.ts';
import { METHODS } from '../consent/format.ts';
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
export const encodeConsent = (
  choices: Readonly<Record<string, boolean>>,
  { config = {}, decidedAt = new Date(), method }: DecisionOptions = {},
): string => {
  const answers = Object.entries(choices)
    .filter(([id]) => id !== 'essential')
    .map(([id, granted]) => [id, granted === true] as const);
  const granted = answers.filter(([, answer]) => answer).length;
  return encode({
    answers,
    // An invalid date is an answer long expired, and so none.
    decidedAt: Math.max(0, decidedAt.getTime()) || 0,
    edition: editionOf(config),
    fingerprint: checkConfig(config).faults.length ? 0 : fingerprintOf(JSON.stringify(config)),
    signal: false,
    method:
      method && METHODS.includes(method)
        ? method
        : !granted
          ? 'reject-all'
          : granted === answers.length
            ? 'accept-all'
            : 'custom',
  });
};
