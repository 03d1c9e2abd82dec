// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { parentDomains, parentPaths } from '../../../src/storage/scopes.ts';

describe('the scopes of a page', () => {
  test('are the host and its parents, the widest first', () => {
    expect(parentDomains('a.b.example.test')).toEqual([
      'example.test',
      'b.example.test',
      'a.b.example.test',
    ]);
  });

  test.each(['localhost', '127.0.0.1', '[::1]'])('are no domains at all for %s', (host) => {
    expect(parentDomains(host)).toEqual([]);
  });

  test('are every path that a cookie of the page may have', () => {
    expect(new Set(parentPaths('/shop/cart'))).toEqual(
      new Set(['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/']),
    );
    expect(parentPaths('/')).toContain('/');
  });

  test('hold nothing that would be read as an attribute', () => {
    expect(new Set(parentPaths('/a/x;Max-Age=9/b'))).toEqual(new Set(['/', '/a', '/a/']));
  });
});
