import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadConfig } from '../../src/load-config.ts';

const answer = (text: string, init?: ResponseInit) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(text, init)));

const json = (attributes: string, text = '{"revision":7}'): string =>
  `<script type="application/json" ${attributes}>${text}</script>`;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.head.replaceChildren();
});

describe('data-config with JSON in it', () => {
  test.each([
    ['', {}],
    ['{}', {}],
    ['{"mode":"opt-in"}', { mode: 'opt-in' }],
    ['\n  { "revision": 2 }\n', { revision: 2 }],
  ])('is there at once: %j', (text, config) => {
    expect(loadConfig(text, undefined)).toEqual(config);
  });

  test('that is none is a SyntaxError', () => {
    expect(() => loadConfig('{mode:1}', undefined)).toThrow(SyntaxError);
  });

  test('over 256 KiB is refused', () => {
    const fill = (length: number): string => `{"a":"${'x'.repeat(length - 8)}"}`;

    expect(loadConfig(fill(262_144), undefined)).toBeDefined();
    expect(() => loadConfig(fill(262_145), undefined)).toThrow('over 262144');
  });
});

describe('data-config with the id of a script', () => {
  test('finds it', async () => {
    document.body.innerHTML = json('id="c"');

    await expect(loadConfig('#c', undefined)).resolves.toEqual({ revision: 7 });
  });

  test('takes an id for an id, not for a selector', async () => {
    document.body.innerHTML = json('id="a.b:c"') + json('class="b"', '{}');

    await expect(loadConfig('#a.b:c', undefined)).resolves.toEqual({ revision: 7 });
  });

  test.each([
    ['no script', '<p id="c">{"revision":7}</p>'],
    ['a textarea', '<textarea id="c">{"revision":7}</textarea>'],
    ['a script of another type', '<script type="text/plain" id="c">{"revision":7}</script>'],
    ['nothing', ''],
    ['a script without JSON', json('id="c"', 'x')],
  ])('rejects where that is %s', async (_, html) => {
    document.body.innerHTML = html;

    await expect(loadConfig('#c', undefined)).rejects.toThrow(SyntaxError);
  });

  test('takes none without the nonce where the page has one: a visitor may have written it', async () => {
    document.body.innerHTML = json('id="c"', '{"mode":"opt-out"}') + json('id="c" nonce="n"');

    await expect(loadConfig('#c', 'n')).resolves.toEqual({ revision: 7 });
  });

  test('waits for it while the page is still coming in', async () => {
    const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    const coming = loadConfig('#c', undefined);

    document.body.innerHTML = json('id="c"');
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));

    await expect(coming).resolves.toEqual({ revision: 7 });
  });
});

describe('data-config with an address', () => {
  test.each([
    ['consent.json', 'https://www.example.test/shop/consent.json'],
    ['/consent.json?v=1', 'https://www.example.test/consent.json?v=1'],
    ['https://cdn.test/consent.json', 'https://cdn.test/consent.json'],
  ])('fetches %s', async (address, expected) => {
    const fetched = answer('{"revision":7}');

    await expect(loadConfig(address, undefined)).resolves.toEqual({ revision: 7 });

    expect(fetched.mock.calls.map(([target]) => `${target}`)).toEqual([expected]);
  });

  test('goes by the page’s address and not by a <base> that markup wrote', async () => {
    document.head.innerHTML = '<base href="https://evil.test/">';
    const fetched = answer('{}');

    await loadConfig('consent.json', undefined);

    expect(`${fetched.mock.calls[0]![0]}`).toBe('https://www.example.test/shop/consent.json');
  });

  test.each([
    'javascript:1',
    'data:application/json,{}',
    'http://www.example.test/c.json',
    'https://u:p@a.test/c.json',
    'blob:https://a.test/1',
  ])('asks nobody for %s', async (address) => {
    const fetched = answer('{}');

    await expect((async () => loadConfig(address, undefined))()).rejects.toThrow();

    expect(fetched).not.toHaveBeenCalled();
  });

  test('rejects with a SyntaxError for what is not JSON', async () => {
    answer('<!doctype html>');

    await expect(loadConfig('/c.json', undefined)).rejects.toThrow(SyntaxError);
  });

  test.each([404, 500])('rejects for status %d, and not with a SyntaxError', async (status) => {
    answer('{}', { status });

    const error = await Promise.resolve(loadConfig('/c.json', undefined)).catch(
      (reason: unknown) => reason,
    );

    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(SyntaxError);
  });

  test('rejects for more than 256 KiB', async () => {
    answer(JSON.stringify({ a: 'x'.repeat(262_144) }));

    await expect(loadConfig('/c.json', undefined)).rejects.toThrow('over 262144');
  });

  test('gives up after 10 seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    const fetched = answer('{}');

    await loadConfig('/c.json', undefined);

    expect(timeout).toHaveBeenCalledWith(10_000);
    expect(fetched.mock.calls[0]![1]!.signal).toBe(timeout.mock.results[0]!.value);
  });
});
