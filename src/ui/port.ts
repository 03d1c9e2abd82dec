import type { Settings } from '../config/settings.ts';
import type { Fault } from '../consent/fault.ts';
import type { ConsentRecord, Words } from '../consent/record.ts';
import type { ConsentState } from '../consent/state.ts';

/** What the interface can show. `reload`: may the page load again, now that its scripts should stop? */
export type Shown = 'banner' | 'preferences' | 'reload';

/** `closed`: nothing but the trigger. */
export type View = Shown | 'closed';

/** What the visitor asked for. The record: ids of categories and services, everything the switches showed. */
export type Choice = 'accept-all' | 'reject-all' | Readonly<Record<string, boolean>>;

/** All the interface knows of the rest of the library. It is handed in; nothing is found through a global. */
export interface Port {
  readonly settings: Settings;
  /** The language asked for by `data-lang` or `createConsent`'s option; wins over detection. */
  readonly language: string | undefined;
  /** The same object until something changes. */
  getSnapshot(): ConsentState;
  /** An answer that the visitor gave before, in force or not; empty for somebody new. */
  readonly seen?: string;
  /** Calls back after every change of the snapshot. Returns the way out. */
  subscribe(listener: () => void): () => void;
  /**
   * Makes the decision. The interface must already be closed when this returns, and the library closes it through
   * `Interface.hide()` in the middle of the call.
   *
   * @param trusted the click's `isTrusted`: did a person click, or a script? For the record only; both count
   * @param shown what the visitor could read
   */
  decide(choice: Choice, trusted?: boolean, shown?: Omit<Words, 'hash'>): void;
  /** The visitor's own copy of the decision in force. */
  record(): ConsentRecord | undefined;
  /** Forgets the decision and asks again. */
  reset(): void;
  /** Loads one held frame, this time only. Nothing is stored. */
  loadOnce(frame: Element): void;
  /** Sends `ask-first:show` or `ask-first:hide`: to be called whenever what is visible changes. */
  emit(name: 'show' | 'hide', detail: { readonly view: Shown }): void;
  /** Reports a fault: console and `ask-first:error`. Never throws. */
  report(fault: Fault, element?: Element): void;
}

/** What the rest of the library knows of the interface. Every method is idempotent and never throws. */
export interface Interface {
  /**
   * Opens the banner or the preferences; whoever is in the preferences isn't thrown back to the banner. `opener` gets
   * the focus back when the preferences close.
   */
  show(view: Shown, opener?: Element | null): void;
  /** Closes whatever is open; decides nothing. Synchronous: nothing is visible when it returns. */
  hide(): void;
  /** The gated frames that are held back now, for their placeholders. Called again whenever the set changes. */
  setHeldFrames(frames: readonly HTMLElement[]): void;
  /** Fills the cookie tables that have come into the page. */
  fillDeclarations(): void;
  /** Takes everything away that the interface put into the page. */
  destroy(): void;
}

/** The one export of the interface's entry. */
export type Mount = (port: Port) => Interface;
