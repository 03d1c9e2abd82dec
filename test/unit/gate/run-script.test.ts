import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../../src/consent/fault.ts';
import { runScript, sourceOf } from '../../../src/gate/run-script.ts';
import { byId } from '../../support/gated-page.ts';

const place = (attributes: string, text = ''): HTMLScriptElement => {
  document.body.innerHTML = `<i></i><script type="text/plain" id="s" ${attributes}>${text}</script><b></b>`;
  return byId<HTMLScriptElement>('s');
};

const run = (
  script: HTMLScriptElement,
  since = performance.now(),
  mayStart = (): boolean => true,
): { done: Promise<string>; written: Promise<string>; faults: Fault[] } => {
  const faults: Fault[] = [];
  const written = runScript(script, since, mayStart, (fault) => faults.push(fault));
  return { faults, written, done: written.then(() => 'done') };
};

/** Has the promise come to its end by now? */
const isDone = (done: Promise<string>): Promise<boolean> =>
  Promise.race([done, vi.advanceTimersByTimeAsync(0).then(() => 'waits')]).then(
    (end) => end === 'done',
  );

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('runScript', () => {
  test.each(['', 'src="/x.js"', 'data-src="/x.js"'])(
    'leaves a tag that may not start any more as it was: %s',
    async (attributes) => {
      const script = place(attributes);
      const observer = new MutationObserver(() => {});
      observer.observe(document.body, { childList: true });

      await run(script, performance.now(), () => false).done;

      expect(observer.takeRecords()).toEqual([]);
      expect(script.type).toBe('text/plain');
    },
  );

  test('keeps the element, its place and all its attributes, the type included once it has started', async () => {
    const script = place('nonce="n" integrity="sha256-x" crossorigin defer data-category="a"');

    await run(script).done;

    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      'i',
      'script',
      'b',
    ]);
    expect(byId('s')).toBe(script);
    expect(script.nonce).toBe('n');
    expect(script.getAttributeNames().sort()).toEqual([
      'crossorigin',
      'data-category',
      'defer',
      'id',
      'integrity',
      'nonce',
      'type',
    ]);
    expect(script.type).toBe('text/plain');
  });

  test('gives it the type that it asks for', async () => {
    const script = place('data-type="module"');

    const types: string[] = [];
    const { replaceWith } = CharacterData.prototype;
    vi.spyOn(CharacterData.prototype, 'replaceWith').mockImplementation(function (
      this: CharacterData,
      ...nodes
    ) {
      types.push(script.type);
      replaceWith.apply(this, nodes);
    });

    await run(script).done;

    expect(types).toEqual(['module']);
  });

  test.each(['src', 'data-src'])('takes the address from %s', async (name) => {
    const script = place(`${name}="/a.js"`);

    const { done } = run(script);

    expect(sourceOf(script)).toBe('/a.js');
    expect(script.getAttribute('src')).toBe('/a.js');
    script.dispatchEvent(new Event('load'));
    await done;
  });

  test.each(['load', 'error'])('waits for %s', async (event) => {
    vi.useFakeTimers();
    const script = place('src="/a.js"');
    const { done, faults } = run(script);
    expect(await isDone(done)).toBe(false);

    script.dispatchEvent(new Event(event));

    expect(await isDone(done)).toBe(true);
    expect(faults).toEqual(event === 'load' ? [] : [{ code: 'script-failed', found: '/a.js' }]);
  });

  test('waits for 8 seconds and no longer', async () => {
    vi.useFakeTimers();
    const { done, faults } = run(place('src="/a.js"'));

    await vi.advanceTimersByTimeAsync(7999);
    expect(await isDone(done)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);

    expect(await isDone(done)).toBe(true);
    expect(faults).toEqual([{ code: 'script-timeout', found: '/a.js' }]);
  });

  test('does not wait for an inline tag', async () => {
    const { done, faults } = run(place('', 'let a'));

    await done;
    expect(faults).toEqual([]);
  });

  test('gives one that had to wait for others what is left of its time, and 1 second at least', async () => {
    vi.useFakeTimers();
    await vi.advanceTimersByTimeAsync(20_000);
    const late = run(place('src="/a.js"'), performance.now() - 5000);
    await vi.advanceTimersByTimeAsync(2999);
    expect(await isDone(late.done)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isDone(late.done)).toBe(true);

    const last = run(place('src="/a.js"'), performance.now() - 19_000);
    await vi.advanceTimersByTimeAsync(999);
    expect(await isDone(last.done)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isDone(last.done)).toBe(true);
  });

  test('keeps the page when an inline tag writes over it, and gives what it wrote', async () => {
    const script = place('', "document.write('<p>ad</p>')");
    // jsdom runs no scripts: this is the moment when a browser runs this one.
    const { replaceWith } = CharacterData.prototype;
    vi.spyOn(CharacterData.prototype, 'replaceWith').mockImplementation(function (
      this: CharacterData,
      ...nodes
    ) {
      replaceWith.apply(this, nodes);
      document.write('<p>ad</p>');
    });

    const { written, faults } = run(script);

    expect(await written).toBe('<p>ad</p>');
    expect(faults).toEqual([]);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      'i',
      'script',
      'b',
    ]);
  });

  test.each(['data-type="text/template"', 'data-type="importmap"', 'data-type="speculationrules"'])(
    'does not wait for what the browser does not run: %s',
    async (type) => {
      vi.useFakeTimers();

      const { done, faults } = run(place(`src="/a.js" ${type}`));

      expect(await isDone(done)).toBe(true);
      expect(faults).toEqual([]);
    },
  );

  test.each([
    '',
    'text/javascript',
    'application/javascript',
    'TEXT/JAVASCRIPT',
    'text/ecmascript',
    'module',
  ])('waits for a tag whose type is %j', async (type) => {
    vi.useFakeTimers();

    const { done } = run(place(`src="/a.js" data-type="${type}"`));

    expect(await isDone(done)).toBe(false);
  });

  test('leaves the tag with async when it had it, and without when not', async () => {
    const fast = place('async src="/a.js"');
    void run(fast);
    expect(fast.hasAttribute('async')).toBe(true);

    const slow = place('src="/a.js"');
    void run(slow);
    expect(slow.hasAttribute('async')).toBe(false);
  });

  test('leaves the tag in its place, and off, when Trusted Types refuse the address', async () => {
    const script = place('data-src="/a.js"');
    vi.spyOn(script, 'src', 'set').mockImplementation(() => {
      throw new TypeError('This document requires TrustedScriptURL assignment.');
    });

    await expect(run(script).done).rejects.toThrow('TrustedScriptURL');

    expect(script).toMatchObject({ isConnected: true, type: 'text/plain' });
  });
});
