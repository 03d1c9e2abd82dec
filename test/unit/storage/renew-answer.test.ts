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
    writeAnswer({ cookie }, 'value', EXPIRES);

    renewAnswer({ cookie }, 'value', EXPIRES.getTime());

    const [first, second, ...others] = page.written;
    expect(partsOf(second!)).toEqual(partsOf(first!));
    expect(others).toEqual([]);
    expect(page.cookies()).toHaveLength(1);
  });

  test('writes no second cookie beside one whose domain it cannot know', ({ page }) => {
    writeAnswer({ cookie: { domain: 'auto' } }, 'value', EXPIRES);
    const before = page.written.length;

    renewAnswer({ cookie: { domain: 'auto' } }, 'value', EXPIRES.getTime());

    expect(page.written).toHaveLength(before);
  });
});
