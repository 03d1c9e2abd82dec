// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/config/address.ts';

const HTTPS = 'https://www.example.test/shop/cart';
const HTTP = 'http://localhost/';

describe('parseAddress', () => {
  test.each([
    ['/a.js', 'https://www.example.test/a.js'],
    ['a.js', 'https://www.example.test/shop/a.js'],
    ['//cdn.test/a.js', 'https://cdn.test/a.js'],
    ['https://cdn.test:8443/a.js?b#c', 'https://cdn.test:8443/a.js?b#c'],
    ['  https://cdn.test/a.js\n', 'https://cdn.test/a.js'],
    ['HTTPS://CDN.test/', 'https://cdn.test/'],
    ['', HTTPS],
  ])('takes %j', (value, address) => {
    expect(parseAddress(value, HTTPS)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/javascript,alert(1)',
    'blob:https://www.example.test/1',
    'filesystem:https://www.example.test/1',
    'about:blank',
    'vbscript:x',
    'ftp://a.test/',
    'ws://a.test/',
    'file:///etc/passwd',
    'https://user@a.test/',
    'https://user:password@a.test/',
    'https://:password@a.test/',
    'https://',
    'http://[',
  ])('refuses %j', (value) => {
    expect(parseAddress(value, HTTPS)).toBeUndefined();
    expect(parseAddress(value, HTTP)).toBeUndefined();
  });

  test('takes http only where the page itself is http', () => {
    expect(parseAddress('http://a.test/', HTTP)).toBe('http://a.test/');
    expect(parseAddress('http://a.test/', HTTPS)).toBeUndefined();
    expect(parseAddress('https://a.test/', HTTP)).toBe('https://a.test/');
  });

  test('refuses everything where the base is none', () => {
    expect(parseAddress('a.js', 'about:blank')).toBeUndefined();
  });
});
