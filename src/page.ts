import type { Settings } from './config/settings.ts';
import type { Decision } from './consent/decision.ts';
import type { Fault } from './consent/fault.ts';
import type { Words } from './consent/record.ts';
import type { Standing } from './consent/standing.ts';
import type { ConsentState, Source } from './consent/state.ts';
import type { Events } from './events.ts';
import type { Gate } from './gate/gate.ts';
import type { Presenter } from './presenter.ts';

/**
 * What there is of this page: the one thing that the core shares with the files that come later. What those need of
 * the core's own code they get here as well, so that it is not sent twice.
 */
export interface Page {
  settings: Settings;
  /** See `fingerprintOf`; 0 while the configuration has a fault. */
  fingerprint?: number;
  decision?: Decision | undefined;
  standing: Standing;
  /** The cookies of our name as they were last read, to tell whether somebody else changed them. */
  seen?: string;
  /** The cookie's value after this page last wrote it; undefined when it was refused or deleted. */
  kept?: string | undefined;
  /** Was the click that decided a person's? Undefined for decisions that were not made on this page. */
  trusted?: boolean | undefined;
  /** What was shown when the visitor decided on this page. */
  words?: Words | undefined;
  /** Where the configuration comes from, for messages. */
  readonly place: string;
  readonly events: Events;
  readonly report: (fault: Fault, element?: Element) => void;
  /** Undefined until tags may start. */
  gate?: Gate | undefined;
  readonly presenter: Presenter;
  /** Shows the banner when there is something to ask, and closes what is open when there isn't. */
  ask(): void;
  /** Reads the cookies again: the decision in force. */
  recall(): Decision | undefined;
  /** What a decision means under the configuration. */
  stand(
    decision: Decision | undefined,
    from: Source,
    persistence?: ConsentState['persistence'],
  ): Standing;
  decode(value: string): Decision | undefined;
  /** When a decision ends, in milliseconds since 1970. */
  expiryOf(decision: Decision): number;
}
