import type { Settings } from '../config/settings.ts';
import type { Decision } from './decision.ts';
import type { Standing } from './standing.ts';
import type { ConsentState } from './state.ts';

/** The visitor's own copy of a decision: what it means, and what was asked and answered. */
export interface ConsentRecord extends ConsentState {
  /** Did the browser vouch that a person clicked? Known only on the page where the decision was made. */
  readonly trusted: boolean | undefined;
  readonly controller: Settings['config']['controller'];
  readonly policy: Settings['config']['policy'];
  /** Categories and services, in the words of the configuration. */
  readonly asked: readonly {
    readonly id: string;
    readonly label: Settings['categories'][number]['label'];
    readonly granted: boolean;
  }[];
}

/** The record of the decision in force; undefined while there is none. */
export const recordOf = ({
  settings: { members, config },
  decision,
  standing,
  trusted,
}: {
  readonly settings: Settings;
  readonly decision?: Decision | undefined;
  readonly standing: Standing;
  readonly trusted?: boolean | undefined;
}): ConsentRecord | undefined => {
  const { controller, policy } = config;
  return (
    decision && {
      ...standing.state,
      trusted,
      controller,
      policy,
      asked: members.flatMap(({ id, label }) => {
        const granted = decision.answer(id);
        return granted === undefined ? [] : { id, label, granted };
      }),
    }
  );
};
