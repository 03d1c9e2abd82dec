/*
 * What jsdom lacks of the platform and the library takes for granted. Each stands in for behaviour that the browser
 * tests cover with the real thing. Does nothing in tests that run without a document.
 */
import type { JSDOM } from 'jsdom';

const { jsdom } = globalThis as { jsdom?: JSDOM };

/**
 * Vitest's `window` is Node's global object with jsdom's members: no event target, to jsdom's own methods. Nor is an
 * `AbortSignal`, which is Node's.
 */
const mendWindow = (real: Window): void => {
  const proto = EventTarget.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    const original = proto[name]!;
    const ofNode = Reflect.get(AbortSignal.prototype, name) as typeof original;
    proto[name] = function (this: unknown, ...args) {
      if (this instanceof AbortSignal) return ofNode.apply(this, args);
      return original.apply(this === globalThis ? real : this, args);
    };
  }
};

/** As in browsers: an event that nobody handles fails the test, as an uncaught error does. */
const reportErrorAsEvent = (error: unknown): void => {
  window.dispatchEvent(new ErrorEvent('error', { error, message: `${error}`, cancelable: true }));
};

/** Scripts made by `createElement` are "force async" until somebody sets `async` (HTML, 4.12.1). */
const asyncFlag = (): PropertyDescriptor => {
  const forced = new WeakMap<Element, boolean>();
  return {
    configurable: true,
    get(this: Element) {
      return this.hasAttribute('async') || (forced.get(this) ?? true);
    },
    set(this: Element, value: boolean) {
      forced.set(this, false);
      this.toggleAttribute('async', value);
    },
  };
};

if (jsdom) {
  mendWindow(jsdom.window as unknown as Window);
  globalThis.reportError ??= reportErrorAsEvent;
  if (!('async' in HTMLScriptElement.prototype)) {
    Object.defineProperty(HTMLScriptElement.prototype, 'async', asyncFlag());
  }
  // jsdom's own prints "not implemented".
  HTMLMediaElement.prototype.load = () => {};
}
