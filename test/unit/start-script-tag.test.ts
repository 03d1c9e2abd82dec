import { describe, expect, vi } from 'vitest';
import type { Consent } from '../../src/consent-object.ts';
import * as diagnostics from '../../src/diagnostics/describe-fault.ts';
import { getInstance } from '../../src/instance.ts';
import * as session from '../../src/session.ts';
import { type AskFirst, startScriptTag } from '../../src/start-script-tag.ts';
import type { Port } from '../../src/ui/port.ts';
import { isActivated } from '../support/activations.ts';
import { settle, test as base } from '../support/start-page.ts';

interface Tag {
  /** Runs the library as if the browser were running this tag. */
  run(attributes?: string): AskFirst;
  readonly ports: Port[];
  readonly sources: string[];
}

type Holder = { askFirst?: unknown };

const askFirst = (): AskFirst => (globalThis as Holder).askFirst as AskFirst;

/** What code of the page throws in a turn of its own: errors that nobody caught, or that were reported. */
const watchUncaught = (onTestFinished: (undo: () => void) => void): unknown[] => {
  const errors: unknown[] = [];
  const later = queueMicrotask;
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('reportError', (error: unknown) => errors.push(error));
  vi.stubGlobal('queueMicrotask', (action: () => void) =>
    later(() => {
      try {
        action();
      } catch (error) {
        errors.push(error);
      }
    }),
  );
  return errors;
};

const test = base.extend<{ tag: Tag }>({
  // It needs nothing of `start` but what that cleans up.
  tag: async ({ start }, use) => {
    expect(start.fetched).toEqual([]);
    const ports: Port[] = [];
    const sources: string[] = [];
    const ui = { show: () => {}, hide: () => {}, setHeldFrames: () => {}, destroy: () => {} };
    const mount = (port: Port): typeof ui => {
      ports.push(port);
      return ui;
    };

    await use({
      ports,
      sources,
      run: (attributes = '') => {
        document.head.innerHTML = `<script type="text/x" src="https://cdn.test/a/ask-first.js" ${attributes}></script>`;
        const running = vi
          .spyOn(Document.prototype, 'currentScript', 'get')
          .mockReturnValue(document.head.querySelector('script'));
        startScriptTag((source) => {
          sources.push(source);
          return (name) =>
            Promise.resolve({ ui: { mount }, session, diagnostics }[name as 'ui'] as never);
        });
        running.mockRestore();
        return askFirst();
      },
    });

    getInstance()?.destroy();
    Reflect.deleteProperty(globalThis, 'askFirst');
  },
});

describe('the script tag', () => {
  test('gives the page one global, the consent object', async ({ tag }) => {
    const before = new Set(Reflect.ownKeys(globalThis));

    const consent = tag.run();
    await consent.ready;

    const names = Reflect.ownKeys(globalThis).filter(
      (key) => !before.has(key) && typeof key === 'string',
    );
    expect(names).toEqual(['askFirst']);
    expect(consent.state.status).toBe('undecided');
    expect(consent).toBe(getInstance());
  });

  test('takes the configuration, the region and the language from its attributes', async ({
    tag,
  }) => {
    const consent = tag.run(`data-config='{"revision":5}' data-region="US-CA" data-lang="de"`);
    await consent.ready;
    await settle();

    expect(consent.state).toMatchObject({ revision: 5, region: 'US-CA' });
    expect(tag.ports[0]!.language).toBe('de');
  });

  test('loads the other files from beside itself', ({ tag }) => {
    tag.run();

    expect(tag.sources).toEqual(['https://cdn.test/a/ask-first.js']);
  });

  test('with a nonce refuses tags that lack it', async ({ tag, start }) => {
    start.returnWith({ analytics: true, functional: true, marketing: true });
    document.body.innerHTML = ['', 'nonce="n0nce"']
      .map(
        (attributes) =>
          `<script type="text/plain" data-category="analytics" ${attributes}>1</script>`,
      )
      .join('');

    await tag.run('nonce="n0nce"').ready;
    await settle();

    expect([...document.body.children].map(isActivated)).toEqual([false, true]);
    expect(start.details('error')).toMatchObject([
      { code: 'nonce-missing', element: document.body.firstChild },
    ]);
  });

  test('with JSON that is none asks all the same, and names the place', async ({ tag, start }) => {
    const consent = tag.run(`data-config="{revision}"`);
    await consent.ready;
    await settle();

    expect(consent.state.status).toBe('undecided');
    expect(start.details('error')).toMatchObject([{ code: 'config-not-json' }]);
    expect(tag.ports).toHaveLength(1);
  });
});

describe('window.askFirst', () => {
  test('works as a queue before loading and after', async ({ tag }) => {
    const called: [string, Consent][] = [];
    const queue = ((globalThis as Holder).askFirst ??= []) as unknown[];
    queue.push(
      (consent: Consent) => called.push(['first', consent]),
      (consent: Consent) => called.push(['second', consent]),
    );

    const consent = tag.run();
    await consent.ready;
    askFirst().push((own) => called.push(['later', own]));
    await settle();

    expect(called).toEqual([
      ['first', consent],
      ['second', consent],
      ['later', consent],
    ]);
  });

  test('goes on when a callback throws; the page hears of it', async ({ tag, onTestFinished }) => {
    const uncaught = watchUncaught(onTestFinished);
    const called = vi.fn<(consent: Consent) => void>();
    const fail = (): never => {
      throw new Error('site');
    };
    (globalThis as Holder).askFirst = [fail, called];

    tag.run().push(fail, called);
    await settle();

    expect(called).toHaveBeenCalledTimes(2);
    expect(uncaught).toMatchObject([{ message: 'site' }, { message: 'site' }]);
  });

  test.for<[string, () => unknown]>([
    ['an element with that id', () => document.createElement('form')],
    ['a collection of elements', () => document.querySelectorAll('body')],
    ['a text', () => 'x'],
    [
      'an object that only looks like a list',
      () => ({ 0: () => document.body.remove(), length: 1 }),
    ],
  ])(
    'is replaced where %s stands in its place, and nothing of it is called',
    ([, make], { tag }) => {
      (globalThis as Holder).askFirst = make();

      const { state } = tag.run();

      expect(state.status).toBe('undecided');
      expect(document.body).not.toBeNull();
    },
  );

  test('survives entries of the queue that are no functions', async ({ tag, onTestFinished }) => {
    watchUncaught(onTestFinished);
    const called = vi.fn<(consent: Consent) => void>();
    (globalThis as Holder).askFirst = [null, 'x', called];

    tag.run();
    await settle();

    expect(called).toHaveBeenCalledOnce();
  });

  test('keeps working when the library is included twice', async ({ tag, start }) => {
    const called = vi.fn<(consent: Consent) => void>();
    const first = tag.run();

    const second = tag.run(`data-config='{"revision":9}'`);
    second.push(called);
    await settle();

    expect(second).toBe(first);
    expect(called).toHaveBeenCalledExactlyOnceWith(first);
    expect(start.console()).toHaveLength(1);
  });
});
