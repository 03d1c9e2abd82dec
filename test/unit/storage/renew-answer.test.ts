import { describe, expect } from 'vitest';
import { renewAnswer } from '../../../src/storage/renew-answer.ts';
import { writeAnswer } from '../../../src/storage/write-answer.ts';
import { test } from '../../support/cookie-page.ts';

const EXPIRES = new Date('2031-05-22T12:00:00.000Z');

const partsOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim().toLowerCase())
    .sort();

describe('renewAnswer', () => {
  test.for([
    [{}],
    [{ name: 'own' }],
    [{ domain: 'example.test' }],
    [{ path: '/shop', sameSite: 'None' }],
  ] as const)('writes for %j what writeAnswer wrote, to the letter', ([cookie], { page }) => {
    writeAnswer({ cookie }, () => 'value', EXPIRES);

    renewAnswer({ cookie }, 'value', EXPIRES.getTime());

    const [first, second, ...others] = page.written;
    expect(partsOf(second!)).toEqual(partsOf(first!));
    expect(others).toEqual([]);
    expect(page.cookies()).toHaveLength(1);
  });

  test('writes for the domain that was found to be the widest', ({ page }) => {
    const cookie = { domain: 'auto' };
    let found = 0;
    writeAnswer({ cookie }, (dots) => ((found = dots), 'value'), EXPIRES);
    const [first] = page.written.slice(-1);

    renewAnswer({ cookie }, 'value', EXPIRES.getTime(), found);

    expect(partsOf(page.written.at(-1)!)).toEqual(partsOf(first!));
    expect(page.cookies()).toHaveLength(1);
  });

  test('writes for this host where no wider domain was found', ({ page }) => {
    renewAnswer({ cookie: { domain: 'auto' } }, 'value', EXPIRES.getTime(), 0);

    expect(page.written.at(-1)).not.toMatch(/domain/i);
  });
});
