import { expect, test, vi } from 'vitest';
import * as module from '../../src/find-own-tag.ts';
import * as session from '../../src/session.ts';
import * as diagnostics from '../../src/diagnostics/describe-fault.ts';
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

  startScriptTag(
    () => (name) => Promise.resolve({ session, diagnostics, module }[name as 'session'] as never),
  );
  // By what tag it came, it can only tell in the next turn.
  await vi.waitFor(() => expect(called).not.toEqual([]));

  expect(called).toEqual([(globalThis as { askFirst?: unknown }).askFirst]);
});
