import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  dispatch,
  getCookies,
  getCurrentScript,
  isLoading,
  listen,
  queryAll,
  setCookie,
  whenParsed,
  whenSeen,
} from '../../../src/platform/page.ts';

/** What markup can put in the way of `document.<name>`: an element, by its name. */
const clobber = (...names: string[]): void => {
  for (const name of names) {
    Object.defineProperty(document, name, {
      value: document.createElement('form'),
      configurable: true,
    });
  }
};

afterEach(() => {
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(document)))
    Reflect.deleteProperty(document, name);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the document, read past what markup put in the way', () => {
  test('has its cookies', () => {
    clobber('cookie');

    setCookie('a=1');

    expect(getCookies()).toContain('a=1');
  });

  test('has its state and its running script', () => {
    clobber('readyState', 'currentScript');

    expect(isLoading()).toBe(false);
    expect(getCurrentScript()).toBeNull();
  });

  test('finds elements, in their order', () => {
    clobber('querySelectorAll');
    document.body.innerHTML = '<i id="a"></i><b><i id="b"></i></b>';

    expect(queryAll(document, 'i').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('finds elements below a shadow root', () => {
    const root = document.body.attachShadow({ mode: 'open' });
    root.innerHTML = '<i></i>';

    expect(queryAll(root, 'i')).toHaveLength(1);
    expect(queryAll(document, 'i')).toHaveLength(0);
  });

  test('hears events and sends them', () => {
    const heard = vi.fn<(event: Event) => void>();
    clobber('addEventListener', 'dispatchEvent');
    listen(document, 'ask-first:ready', heard, { once: true });

    dispatch('ask-first:ready', { a: 1 });

    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]![0]).toMatchObject({ detail: { a: 1 }, bubbles: true });
  });
});

describe('whenParsed', () => {
  test('resolves at once in a page that is there', async () => {
    await expect(
      Promise.race([whenParsed(), new Promise((_, no) => setTimeout(no, 500))]),
    ).resolves.toBeDefined();
  });

  test('waits for the end of a page that is still coming', async () => {
    const ended = vi.fn<() => void>();
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    void whenParsed().then(() => ended());
    await Promise.resolve();
    expect(ended).not.toHaveBeenCalled();

    document.dispatchEvent(new Event('DOMContentLoaded'));

    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });
});

describe('whenSeen', () => {
  test('acts at once where nothing is rendered ahead', () => {
    const action = vi.fn<() => void>();

    whenSeen(action);

    expect(action).toHaveBeenCalledOnce();
  });

  test('waits in a page that is rendered ahead until the visitor comes, and acts once', () => {
    const action = vi.fn<() => void>();
    Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
    whenSeen(action);
    Reflect.deleteProperty(Document.prototype, 'prerendering');
    expect(action).not.toHaveBeenCalled();

    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('prerenderingchange'));

    expect(action).toHaveBeenCalledOnce();
  });
});
