import type { Condition } from './consent/condition.ts';
import type { ConsentRecord } from './consent/record.ts';
import type { ConsentState, Method, Source } from './consent/state.ts';

/** A fault, as `ask-first:error` tells it. */
export interface ConsentError {
  /** Permanent, kebab-case; the README lists them all. */
  readonly code: string;
  readonly message: string;
  /** Where in the configuration: a JSON pointer (RFC 6901). */
  readonly pointer?: string | undefined;
  /** The element of the page that it is about. */
  readonly element?: Element | undefined;
}

/** What the events carry: the `detail` of `ask-first:<name>` on `document`, and what `on()` hands its listener. */
export interface ConsentEvents {
  /** Once, when the configuration is read and the stored answer is known. */
  ready: { readonly state: ConsentState };
  /** On every page where a decision is in force, and on each decision. */
  consent: { readonly state: ConsentState; readonly method: Method; readonly source: Source };
  /** When what is granted changes. */
  change: {
    readonly state: ConsentState;
    readonly previous: ConsentState;
    /** Ids of categories and services. */
    readonly changed: readonly string[];
    readonly method: Method;
    readonly source: Source;
  };
  /** The banner or the preferences came up. */
  show: { readonly view: 'banner' | 'preferences' };
  /** The banner or the preferences went away. */
  hide: { readonly view: 'banner' | 'preferences' };
  error: ConsentError;
}

export type EventName = keyof ConsentEvents;

/** What `createConsent` takes besides the configuration. */
export interface ConsentOptions {
  /** ISO 3166-1 or 3166-2: `"DE"`, `"US-CA"`. */
  readonly region?: string | undefined;
  /** The language of the interface; default: as the configuration says. */
  readonly language?: string | undefined;
  /**
   * The nonce of the page's Content Security Policy: tags without it are refused. `"required"`: refuse all tags
   * when none is known.
   */
  readonly nonce?: string | undefined;
}

/** The consent of this visitor on this page. Methods work unbound. */
export interface Consent {
  /** Frozen; a new object per change. */
  readonly state: ConsentState;
  /** Resolves when the configuration is read and the stored answer is known. Never rejects. */
  readonly ready: Promise<ConsentState>;
  /** Is it granted? `'analytics'`, `'google-analytics'`, `{ all: [...] }`, `{ any: [...] }`, `{ not: ... }`. */
  has(what: Condition): boolean;
  acceptAll(): Promise<ConsentState>;
  rejectAll(): Promise<ConsentState>;
  /** By id of category or service; only `true` grants. What isn't named stays as it is in effect. */
  save(choices: Readonly<Record<string, boolean>>): Promise<ConsentState>;
  /** Takes back a category, a service, or all but essential. */
  withdraw(what?: string): Promise<ConsentState>;
  /** Withdraws, forgets the decision and asks again. */
  reset(): Promise<ConsentState>;
  /** Opens the banner or the preferences. Default: the preferences. */
  show(what?: 'banner' | 'preferences'): void;
  /** Closes what is open and decides nothing. */
  hide(): void;
  /**
   * Listens. A listener that comes late gets the last `ready` and `consent` and the errors so far, once, unless
   * `replay` is false. Returns the way out.
   */
  on<Name extends EventName>(
    type: Name,
    listener: (detail: ConsentEvents[Name]) => void,
    options?: { readonly signal?: AbortSignal; readonly replay?: boolean },
  ): () => void;
  /** Calls back after every change of `state`; with `getSnapshot` made for React's `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** `state`, the same object until it changes. */
  getSnapshot(): ConsentState;
  /** Looks for gated elements in a shadow root, now and from now on. */
  scan(root: ParentNode): void;
  /** The visitor's own copy of the decision; undefined while there is none. */
  record(): ConsentRecord | undefined;
  /** Takes the library out of the page. Tags that wait stay off. */
  destroy(): void;
}
