import { describe, expect } from 'vitest';
import { readValues } from '../../../src/storage/read-values.ts';
import { test } from '../../support/cookie-page.ts';

describe('readValues', () => {
  test('finds every cookie of the name, in whatever scope', ({ page }) => {
    page.set('a=1;Path=/shop');
    page.set('a=2;Domain=example.test');
    page.set('b=3');

    expect(readValues('a').toSorted()).toEqual(['1', '2']);
  });

  test('finds none where there is none', () => {
    expect(readValues('a')).toEqual([]);
  });

  test('finds none where the page may not have cookies', ({ page }) => {
    page.set('a=1');
    page.forbidCookies();

    expect(readValues('a')).toEqual([]);
  });

  test('is not misled by an element with name="cookie"', ({ page, onTestFinished }) => {
    onTestFinished(() => void Reflect.deleteProperty(document, 'cookie'));
    page.set('a=1');
    Object.defineProperty(document, 'cookie', {
      value: document.createElement('form'),
      configurable: true,
    });

    expect(readValues('a')).toEqual(['1']);
  });
});
