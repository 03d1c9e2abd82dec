import { expect, test } from 'vitest';
import { session } from '../../src/session.ts';
import { describeFault } from '../../src/diagnostics/describe-fault.ts';
import { startScriptTag } from '../../src/start-script-tag.ts';

// In a file of its own: what `var` puts on the global object can't be taken away again.
test('a queue that the page declared with var is served like any other', async () => {
  const called: unknown[] = [];
  // var askFirst = window.askFirst || [];
  Object.defineProperty(globalThis, 'askFirst', {
    value: [(consent: unknown) => called.push(consent)],
    writable: true,
    enumerable: true,
    configurable: false,
  });

  startScriptTag(() => ({
    ui: () => Promise.reject(new Error('no')),
    media: () => Promise.reject(new Error('no')),
    session: () => Promise.resolve({ session }),
    diagnostics: () => Promise.resolve({ describeFault }),
  }));
  await new Promise((resolve) => setTimeout(resolve));

  expect(called).toEqual([(globalThis as { askFirst?: unknown }).askFirst]);
});
