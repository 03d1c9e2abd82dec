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

/** The tags that run now. */
const running = new Set<unknown>();

/** Catches what they add as a listener for an event that is over. Gives the way back. */
const intercept = (): (() => void)[] =>
  [document, window].map((target) => {
    const before = Object.getOwnPropertyDescriptor(target, 'addEventListener');
    Reflect.defineProperty(target, 'addEventListener', {
      configurable: true,
      value: (...args: Parameters<EventTarget['addEventListener']>): void => {
        const [type, listener] = args;
        if (listener && running.has(getCurrentScript()) && isPast(target, type)) {
          callSoon(target, type, listener);
        } else EventTarget.prototype.addEventListener.apply(target, args);
      },
    });
    return () => {
      Reflect.deleteProperty(target, 'addEventListener');
      // The page may have had one of its own.
      if (before) Reflect.defineProperty(target, 'addEventListener', before);
    };
  });

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
  const handler = window.onload;
  if (!running.size) undo = intercept();
  running.add(script);
  try {
    return await run();
  } finally {
    running.delete(script);
    if (!running.size) for (const step of undo) step();
    const { onload } = window;
    if (onload && onload !== handler && isPast(window, 'load')) callSoon(window, 'load', onload);
  }
};
