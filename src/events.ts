import type { Fault } from './consent/fault.ts';
import type { Consent, ConsentEvents, EventName } from './consent-object.ts';
import { dispatch } from './platform/page.ts';

/** Sends the events of the consent object to `document`, and remembers what late listeners get. */
export interface Events {
  emit<Name extends EventName>(name: Name, detail: ConsentEvents[Name]): void;
  readonly on: Consent['on'];
  readonly subscribe: Consent['subscribe'];
  /** Calls all that subscribed. */
  tell(): void;
}

export const createEvents = (report: (fault: Fault) => void): Events => {
  let past: (readonly [name: EventName, detail: unknown])[] = [];
  let queue: typeof past = [];
  const subscribers = new Set<() => void>();
  /** Not on `document`: they must not hear another consent object, which may come after this one. */
  const listeners = new Set<readonly [name: EventName, call: (detail: unknown) => void]>();

  /** A listener that throws stops nobody; the page hears of it as of any uncaught error. */
  const attempt = (action: () => void, isError?: boolean): void => {
    try {
      action();
    } catch (found) {
      reportError(found);
      // Or a listener of errors that throws would be told of itself for ever.
      if (!isError) report({ code: 'listener-failed', found });
    }
  };

  return {
    emit: (...event) => {
      // What a listener brings about is told when all have heard what it was told, or the others would hear it last.
      if (queue.push(event) > 1) return;
      for (const [name, detail] of queue) {
        // Listeners that answer each decision with another would go on for ever.
        if (queue.length > 99) {
          report({ code: 'listener-failed', found: 'answers what it brings about, without end' });
          break;
        }
        // For those who listen late: all errors, of the others the last.
        past = past.filter(([other]) => other !== name || name === 'error');
        past.push([name, detail]);
        // Not those that a listener adds meanwhile: they hear it by the replay.
        const all = [...listeners];
        dispatch(`ask-first:${name}`, detail);
        for (const [type, call] of all) if (type === name) call(detail);
      }
      queue = [];
    },
    on: (type, listener, { signal, replay = true } = {}) => {
      const entry = [
        type,
        (detail: unknown): void => {
          if (signal?.aborted) listeners.delete(entry);
          if (listeners.has(entry)) attempt(() => listener(detail as never), type === 'error');
        },
      ] as const;
      listeners.add(entry);
      const missed = past.filter(
        ([name]) => replay && name === type && /ready|consent|error/.test(name),
      );
      // Not at once: the caller may still have to keep what `on` returns. What came meanwhile has replaced the old.
      queueMicrotask(() => {
        for (const event of missed) if (past.includes(event)) entry[1](event[1]);
      });
      return () => listeners.delete(entry);
    },
    subscribe: (listener) => {
      subscribers.add(listener);
      return () => subscribers.delete(listener);
    },
    tell: () => {
      for (const listener of subscribers) attempt(listener);
    },
  };
};
