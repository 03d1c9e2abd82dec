/** How a decision was made. `default`: nobody decided yet. */
export type Method = 'accept-all' | 'reject-all' | 'custom' | 'signal' | 'default';

/** Where what holds now came from. */
export type Source = 'user' | 'api' | 'stored' | 'sync' | 'signal' | 'none';

/** What the visitor's decision means for this page. Frozen; every change makes a new object. */
export interface ConsentState {
  /** `partial`: the site asks for something new since the decision. Old answers hold, new ones are denied. */
  readonly status: 'undecided' | 'partial' | 'decided';
  /** Category ids. `essential` is always among them. */
  readonly granted: readonly string[];
  /** Category ids. A category of which only some services are granted is among them. */
  readonly denied: readonly string[];
  /** Every configured service by id. */
  readonly services: Readonly<Record<string, boolean>>;
  /** ISO 8601, UTC. Absent while undecided. */
  readonly decidedAt?: string | undefined;
  readonly method?: Method;
  readonly source: Source;
  /** The revision of the configuration. */
  readonly revision: string | number;
  /** `memory`: the browser refused the cookie; the decision holds for this page only. */
  readonly persistence: 'cookie' | 'memory';
  readonly region?: string | undefined;
  readonly mode: 'opt-in' | 'opt-out' | 'inform';
  /** A privacy signal of the browser (Global Privacy Control) is on and honored. */
  readonly signal: boolean;
}
