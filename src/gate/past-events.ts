import { getCurrentScript } from '../platform/page.ts';

const isPast = (target: EventTarget, type: string): boolean => {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return type === 'load'
    ? target === window && !!timing?.loadEventStart
    : type === 'DOMContentLoaded' && !!timing?.domContentLoadedEventStart;
};

const callSoon = (
  target: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject,
): void =>
  queueMicrotask(() => {
    try {
      if (typeof listener === 'function') listener.call(target, new Event(type));
      else listener.handleEvent(new Event(type));
    } catch (error) {
      reportError(error);
    }
  });

/** The tags that run now, each with what it made `window.onload`. */
const running = new Map<unknown, EventListener | null>();

/** Is this a tag that waits for an event that is over? */
const isLate = (target: EventTarget, type: string): boolean =>
  running.has(getCurrentScript()) && isPast(target, type);

/** Replaces a property of the page for a while. Gives the way back. */
const replace = (target: object, name: string, own: PropertyDescriptor): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Reflect.defineProperty(target, name, { configurable: true, ...own });
  return () => {
    Reflect.deleteProperty(target, name);
    if (before) Reflect.defineProperty(target, name, before);
  };
};

/** Catches what they add as a listener for an event that is over. */
const catchListeners = (target: EventTarget): (() => void) => {
  // The page may have one of its own.
  const { addEventListener } = target;
  return replace(target, 'addEventListener', {
    writable: true,
    value: (...args: Parameters<EventTarget['addEventListener']>): void => {
      const [type, listener] = args;
      if (listener && isLate(target, type)) callSoon(target, type, listener);
      else addEventListener.apply(target, args);
    },
  });
};

/** The same for `window.onload`. Before them there is none: the page's own, which they may call, has had its turn. */
const catchOnload = (): (() => void) => {
  const { get, set } = Object.getOwnPropertyDescriptor(window, 'onload') ?? {};
  if (!get || !set) return () => {};
  return replace(window, 'onload', {
    enumerable: true,
    get: () => (isLate(window, 'load') ? running.get(getCurrentScript()) : get.call(window)),
    set: (value: EventListener | null) => {
      if (!isLate(window, 'load')) {
        set.call(window, value);
        return;
      }
      const script = getCurrentScript();
      running.set(script, value);
      // The last one counts.
      callSoon(
        window,
        'load',
        (event) => running.get(script) === value && value?.call(window, event),
      );
    },
  });
};

let undo: (() => void)[] = [];

/**
 * Runs a tag that waits for `DOMContentLoaded` or `load`, which are never sent twice: what it adds as a listener for
 * one that is over is called once, right after. Listeners of anybody else are left alone. Works for classic scripts,
 * while they run: of modules, and of what runs later, nobody can tell whose listener it is.
 */
export const withPastEvents = async <T>(
  script: HTMLScriptElement,
  run: () => Promise<T>,
): Promise<T> => {
  if (!running.size) undo = [catchListeners(document), catchListeners(window), catchOnload()];
  running.set(script, null);
  try {
    return await run();
  } finally {
    running.delete(script);
    if (!running.size) for (const step of undo) step();
  }
};
