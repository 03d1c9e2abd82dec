import { afterEach, describe, expect, test } from 'vitest';
import { preload } from '../../../src/gate/preload.ts';

const preloadFor = (attributes: string): HTMLLinkElement | null => {
  document.body.innerHTML = `<script type="text/plain" ${attributes}></script>`;
  preload(document.querySelector('script')!);
  return document.head.querySelector('link');
};

afterEach(() => document.head.replaceChildren());

describe('preload', () => {
  test.each([
    ['src="/a.js"', 'preload'],
    ['data-src="/a.js"', 'preload'],
    ['src="/a.js" data-type="module"', 'modulepreload'],
  ])('fetches the code of a tag with %s', (attributes, rel) => {
    const link = preloadFor(attributes)!;

    expect(link.rel).toBe(rel);
    expect(new URL(link.href).pathname).toBe('/a.js');
  });

  test('fetches under the conditions of the tag', () => {
    const link = preloadFor('src="/a.js" crossorigin="use-credentials" nonce="n"')!;

    expect(link).toMatchObject({ crossOrigin: 'use-credentials', nonce: 'n' });
  });
});
