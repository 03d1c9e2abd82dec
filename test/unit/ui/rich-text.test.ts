import { html, render } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import { richText } from '../../../src/ui/rich-text.ts';

const show = (text: string): HTMLElement => {
  const box = document.createElement('div');
  render(html`${richText(text)}`, box);
  return box;
};
const markup = (text: string): string => show(text).innerHTML.replace(/<!--.*?-->/g, '');

describe('a text', () => {
  test.each([
    ['plain', 'plain'],
    ['a **bold** word', 'a <b>bold</b> word'],
    [
      '**b**[x](/p)',
      '<b>b</b><a part="link" rel="noopener" href="https://www.example.test/p">x</a>',
    ],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['**<b>**', '<b>&lt;b&gt;</b>'],
    ['[half](', '[half]('],
    ['** ', '** '],
  ])('%j shows as %j', (text, shown) => {
    const sort = (value: string): string =>
      value.replace(/<a ([^>]*)>/g, (_, all) => `<a ${all.split(' ').sort().join(' ')}>`);
    expect(sort(markup(text))).toBe(sort(shown));
  });

  test.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['/policy', 'https://www.example.test/policy'],
    ['policy', 'https://www.example.test/shop/policy'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
  ])('links to %s', (address, href) => {
    const link = show(`see [here](${address}).`).querySelector('a')!;
    expect([link.href, link.rel, link.textContent]).toEqual([href, 'noopener', 'here']);
  });

  test.each([
    'javascript:alert`1`',
    'JAVASCRIPT:alert`1`',
    'data:text/html,x',
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'blob:https://example.com/1',
    'https://',
    'ftp://example.com/',
  ])('keeps only the words of a link to %s', (address) => {
    const box = show(`see [here](${address}).`);
    expect(box.querySelector('a')).toBeNull();
    expect(box.textContent).toBe('see here.');
  });

  test('does not take its base from <base>', () => {
    document.head.append(
      Object.assign(document.createElement('base'), { href: 'https://evil.test/' }),
    );
    expect(show('[x](/p)').querySelector('a')!.href).toBe('https://www.example.test/p');
    document.querySelector('base')!.remove();
  });

  // A pattern that goes back over its text would not come to the end of these.
  test.each(['[', '[a](', '[[[]]]((', '*'])('of any length is read to its end: %s', (part) => {
    const text = part.repeat(20_000);

    expect(show(text).textContent!.replaceAll('*', '')).toBe(text.replaceAll('*', ''));
  });
});
