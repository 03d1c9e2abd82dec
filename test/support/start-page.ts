import { vi } from 'vitest';
import type { Chunks, Load } from '../../src/chunks.ts';
import type { Config } from '../../src/config/config.ts';
import type { Consent, ConsentEvents, ConsentOptions } from '../../src/consent-object.ts';
import * as diagnostics from '../../src/diagnostics/describe-fault.ts';
import * as media from '../../src/gate/media.ts';
import * as tags from '../../src/gate/tags.ts';
import { encodeConsent, type DecisionOptions } from '../../src/server/index.ts';
import * as session from '../../src/session.ts';
import { startConsent } from '../../src/start-consent.ts';
import type { Interface, Port, View } from '../../src/ui/port.ts';
import { test as base } from './cookie-page.ts';

/** Fetches each of the files. */
type Files = { [Name in keyof Chunks]: () => Promise<Chunks[Name]> };

/** Long enough for everything that happens after a decision: a frame, and some turns. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

const EVENTS = ['ready', 'consent', 'change', 'show', 'hide', 'error'] as const;

/** A page with the library on it, its files in memory, and a stub in the place of the interface. */
export interface StartPage {
  /** Starts the library, as `createConsent` does. */
  start(config?: Config, options?: StartOptions): Consent;
  /** The same, and waits until it is ready and the gate is open. */
  begin(config?: Config, options?: StartOptions): Promise<Consent>;
  /** Gives the page the cookie of an earlier visit. */
  returnWith(choices: Record<string, boolean>, options?: DecisionOptions): void;
  /** What happened, in order: events by their name, calls of the interface as `ui.show banner`. */
  readonly log: string[];
  /** The details of all events of a name so far. */
  details<Name extends keyof ConsentEvents>(name: Name): ConsentEvents[Name][];
  /** The files that were fetched, in order. */
  readonly fetched: (keyof Chunks)[];
  /** What the interface can do, once it is there. */
  port(): Port;
  /** What is visible now, as far as the interface was told. */
  view(): View;
  /** Aborts at the end of the test: for listeners, which outlive the object they were given to. */
  readonly signal: AbortSignal;
  /** What went to the console. */
  console(): string[];
}

export interface StartOptions extends ConsentOptions {
  /** Where the configuration comes from; default: the configuration itself. */
  readonly source?: () => unknown;
  readonly place?: string;
  /** Files that can't be had, or come late. */
  readonly chunks?: Partial<Files>;
}

/** What an element with such a `name` does to the document in browsers, and jsdom leaves out. */
export const shadow = (...names: string[]): void => {
  const value = document.createElement('form');
  for (const name of names) Object.defineProperty(document, name, { value, configurable: true });
};

export const test = base.extend<{ start: StartPage }>({
  start: async ({ page }, use) => {
    const stop = new AbortController();
    const log: string[] = [];
    const events: [name: string, detail: unknown][] = [];
    const fetched: (keyof Chunks)[] = [];
    const started: Consent[] = [];
    const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    for (const print of printed) print.mockReturnValue();
    let port: Port | undefined;
    let view: View = 'closed';

    for (const name of EVENTS) {
      const hear = ({ detail }: CustomEventInit): void => {
        events.push([name, detail]);
        log.push(name === 'error' ? `error ${detail.code}` : name);
      };
      document.addEventListener(`ask-first:${name}`, hear as EventListener, {
        signal: stop.signal,
      });
    }

    const see = (next: View): void => {
      if (next === view) return;
      const before = view;
      view = next;
      if (before !== 'closed') port!.emit('hide', { view: before });
      if (next !== 'closed') port!.emit('show', { view: next });
    };
    const ui: Interface = {
      show: (next) => {
        log.push(`ui.show ${next}`);
        see(next);
      },
      hide: () => {
        log.push('ui.hide');
        see('closed');
      },
      setHeldFrames: (frames) => log.push(`ui.setHeldFrames ${frames.length}`),
      fillDeclarations: () => log.push('ui.fillDeclarations'),
      destroy: () => {
        log.push('ui.destroy');
        view = 'closed';
      },
    };
    const mount = (given: Port): Interface => {
      port = given;
      return ui;
    };
    const inMemory: Omit<Files, 'module'> = {
      ui: () => Promise.resolve({ mount }),
      session: () => Promise.resolve(session),
      media: () => Promise.resolve(media),
      tags: () => Promise.resolve(tags),
      diagnostics: () => Promise.resolve(diagnostics),
    };

    const start: StartPage['start'] = (
      config,
      { source = () => config, place, chunks, ...options } = {},
    ) => {
      const load: Load = (name) => {
        fetched.push(name);
        return ({ ...inMemory, ...chunks } as Files)[name]() as never;
      };
      const consent = startConsent(source, load, options, place);
      started.push(consent);
      return consent;
    };

    await use({
      start,
      begin: async (config, options) => {
        const consent = start(config, options);
        await consent.ready;
        await settle();
        return consent;
      },
      returnWith: (choices, options) => {
        const { name = 'ask-first' } = options?.config?.cookie ?? {};
        page.set(`${name}=${encodeConsent(choices, options)};Path=/;Secure`);
      },
      log,
      fetched,
      signal: stop.signal,
      details: (name) => events.flatMap(([own, detail]) => (own === name ? [detail as never] : [])),
      port: () => port!,
      view: () => view,
      console: () => printed.flatMap((print) => print.mock.calls.map((call) => call.join(' '))),
    });

    // What the test put in the document's way; `location` stays, it can't be deleted.
    for (const name of Object.getOwnPropertyNames(document)) Reflect.deleteProperty(document, name);
    for (const consent of started) consent.destroy();
    stop.abort();
    vi.restoreAllMocks();
    document.body.replaceChildren();
    document.head.replaceChildren();
    await settle();
  },
});
