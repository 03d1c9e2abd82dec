import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Verdict } from '../../../src/consent/standing.ts';
import { runScript } from '../../../src/gate/run-script.ts';
import { type GatedPage, openGatedPage, settle } from '../../support/gated-page.ts';

// When a vendor answers is for the test to say; nothing really runs in jsdom anyway.
vi.mock(import('../../../src/gate/run-script.ts'), async (load) => ({
  ...(await load()),
  runScript: vi.fn(),
}));

const GRANTED: Record<string, Verdict> = { a: 'granted', m: 'granted', o: 'open' };

const external = (id: string, category = 'a', more = ''): string =>
  `<script type="text/plain" id="${id}" data-category="${category}" src="/${id}.js" ${more}></script>`;
const inline = (id: string, category = 'a'): string =>
  `<script type="text/plain" id="${id}" data-category="${category}">1</script>`;

/** Scripts that have started, and the way to end each. */
const started = new Map<
  string,
  { resolve: (written: string) => void; reject: (error: Error) => void }
>();

const answer = async (id: string): Promise<void> => {
  started.get(id)!.resolve('');
  await settle();
};

const preloaded = (): string[] =>
  [...document.head.querySelectorAll('link')].map((link) => new URL(link.href).pathname);

beforeEach(() => {
  started.clear();
  vi.mocked(runScript)
    .mockReset()
    .mockImplementation(
      (script, _, mayStart) =>
        new Promise((resolve, reject) => {
          if (mayStart()) started.set(script.id, { resolve, reject });
          else resolve('');
        }),
    );
});

afterEach(() => document.head.replaceChildren());

describe('the order of tags', () => {
  test('is that of the document; each waits for those before it', async () => {
    await openGatedPage(external('1') + inline('2') + external('3'), GRANTED);
    expect([...started.keys()]).toEqual(['1']);

    await answer('1');
    expect([...started.keys()]).toEqual(['1', '2']);
    await answer('2');

    expect([...started.keys()]).toEqual(['1', '2', '3']);
  });

  test('holds within a category, and no category waits for another', async () => {
    await openGatedPage(
      external('a1') + external('m1', 'm') + external('a2') + inline('m2', 'm'),
      GRANTED,
    );
    expect([...started.keys()]).toEqual(['a1', 'm1']);

    await answer('m1');

    expect([...started.keys()]).toEqual(['a1', 'm1', 'm2']);
  });

  test('makes a tag that needs two categories wait for both, and hold up neither', async () => {
    await openGatedPage(
      external('a1') +
        external('m1', 'm') +
        external('am', 'a m') +
        external('a2') +
        external('ma', 'm,a'),
      GRANTED,
    );
    await answer('a1');
    expect([...started.keys()]).toEqual(['a1', 'm1', 'a2']);

    await answer('m1');
    expect([...started.keys()]).toEqual(['a1', 'm1', 'a2', 'am']);
    await answer('a2');
    expect([...started.keys()]).not.toContain('ma');
    await answer('am');

    expect([...started.keys()]).toEqual(['a1', 'm1', 'a2', 'am', 'ma']);
  });

  test('puts services of one category in one line', async () => {
    const services = '<script type="text/plain" id="x" data-service="x">1</script>' + inline('2');

    await openGatedPage(services, { ...GRANTED, x: 'granted' }, { categories: { x: 'a' } });

    expect([...started.keys()]).toEqual(['x']);
  });

  test('is no matter of a tag with async', async () => {
    await openGatedPage(external('1') + external('2', 'a', 'async') + external('3'), GRANTED);

    expect([...started.keys()].sort()).toEqual(['1', '2']);
  });

  test('is a matter of an inline tag with async: it has nothing to wait for', async () => {
    await openGatedPage(
      `${external('1')}<script type="text/plain" id="2" async data-category="a">1</script>`,
      GRANTED,
    );

    expect([...started.keys()]).toEqual(['1']);
  });

  test('goes on when a tag fails', async () => {
    const { faults } = await openGatedPage(external('1') + external('2'), GRANTED);

    started.get('1')!.reject(new Error('no'));
    await settle();

    expect([...started.keys()]).toEqual(['1', '2']);
    expect(faults).toEqual(['activation-failed: Error: no #1']);
  });

  test('goes on with tags that come later, behind those that run', async () => {
    await openGatedPage(external('1'), GRANTED);
    document.body.insertAdjacentHTML('afterbegin', inline('2'));
    await settle();
    expect([...started.keys()]).toEqual(['1']);

    await answer('1');

    expect([...started.keys()]).toEqual(['1', '2']);
  });

  test('starts nothing that was withdrawn while it waited', async () => {
    const { decide } = await openGatedPage(external('1') + external('2'), GRANTED);

    await decide({ a: 'denied' });
    await answer('1');

    expect([...started.keys()]).toEqual(['1']);
  });

  test('starts after all what was withdrawn while it waited and is granted later', async () => {
    const { decide } = await openGatedPage(external('1') + external('2'), GRANTED);
    await decide({ a: 'denied' });
    await answer('1');

    await decide({ a: 'granted' });

    expect([...started.keys()]).toEqual(['1', '2']);
  });

  test('fetches what waits ahead of its turn, and only what is granted', async () => {
    await openGatedPage(
      external('1') + external('2') + inline('3') + external('4', 'o') + external('5', 'm'),
      GRANTED,
    );

    expect(preloaded()).toEqual(['/2.js']);
  });

  test('starts each tag once', async () => {
    const { decide } = await openGatedPage(external('1') + external('2'), GRANTED);

    for (const a of ['denied', 'granted', 'denied', 'granted'] as const) await decide({ a });
    await answer('1');
    await answer('2');
    await decide({});

    expect(vi.mocked(runScript)).toHaveBeenCalledTimes(2);
  });
});

describe('a hold', () => {
  /** A tag that is about to start when the hold begins. */
  const holdUp = async (more: Record<string, string> = {}): Promise<GatedPage> => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const opening = openGatedPage('', GRANTED);
    await vi.advanceTimersByTimeAsync(1000);
    const page = await opening;
    const script = Object.assign(document.createElement('script'), { type: 'text/plain', id: '1' });
    Object.assign(script.dataset, { category: 'a', ...more });
    script.src = '/1.js';
    document.body.append(script);
    await vi.advanceTimersToNextTimerAsync();
    page.gate.hold();
    await vi.advanceTimersByTimeAsync(9000);
    expect(runScript).not.toHaveBeenCalled();
    return page;
  };

  test('takes nothing of the time that a tag has', async () => {
    const page = await holdUp();
    const now = performance.now();
    page.gate.update();
    await vi.advanceTimersByTimeAsync(1000);

    expect(runScript).toHaveBeenCalledOnce();
    expect(vi.mocked(runScript).mock.calls[0]![1]).toBeGreaterThanOrEqual(now);
  });

  test('ends with the gate: nothing of the page stays replaced, and nothing is looked at', async () => {
    const before = window.addEventListener;
    const page = await holdUp({ ready: '' });
    expect(Object.hasOwn(document, 'addEventListener')).toBe(true);
    document.body.insertAdjacentHTML('beforeend', external('2', 'nobody'));
    await Promise.resolve();
    page.gate.stop();
    await vi.advanceTimersByTimeAsync(1000);

    expect(started.size).toBe(0);
    expect(page.faults).toEqual([]);
    expect(Object.hasOwn(document, 'addEventListener')).toBe(false);
    expect(window.addEventListener).toBe(before);
  });
});
