import { describe, expect, vi } from 'vitest';
import { writeAnswer } from '../../../src/storage/write-answer.ts';
import { test } from '../../support/cookie-page.ts';

const EXPIRES = new Date('2031-05-22T12:00:00.000Z');

/** The attributes of a written cookie, their names in small letters. */
const attributesOf = (text: string): Record<string, string | true> =>
  Object.fromEntries(
    text
      .split(';')
      .slice(1)
      .map((attribute) => {
        const [name = '', value] = attribute.trim().split('=');
        return [name.toLowerCase(), value ?? true];
      }),
  );

describe('writeAnswer', () => {
  test('writes a cookie for this host only, for all paths, Lax, Secure on https', ({ page }) => {
    expect(writeAnswer({}, () => 'value', EXPIRES)).toBeDefined();

    expect(page.cookies()).toEqual(['ask-first=value']);
    expect(page.written).toHaveLength(1);
    expect(attributesOf(page.written[0]!)).toEqual({
      path: '/',
      samesite: 'Lax',
      secure: true,
      expires: EXPIRES.toUTCString(),
    });
  });

  test('is not Secure on a page that came by http, where browsers would drop it', ({
    page,
    onTestFinished,
  }) => {
    onTestFinished(() => void vi.unstubAllGlobals());
    const { hostname, pathname } = location;
    vi.stubGlobal('location', { protocol: 'http:', hostname, pathname });

    writeAnswer({}, () => 'value', EXPIRES);

    expect(page.written[0]).not.toMatch(/secure/i);
  });

  test('writes it as the configuration says', ({ page }) => {
    const cookie = {
      name: 'own.name',
      domain: 'example.test',
      path: '/shop',
      sameSite: 'Strict',
    } as const;

    expect(writeAnswer({ cookie }, () => 'value', EXPIRES)).toBeDefined();

    expect(page.cookies()).toEqual(['own.name=value']);
    expect(attributesOf(page.written[0]!)).toMatchObject({
      domain: 'example.test',
      path: '/shop',
      samesite: 'Strict',
    });
  });

  test('finds the widest domain that the browser allows', ({ page }) => {
    expect(writeAnswer({ cookie: { domain: 'auto' } }, () => 'value', EXPIRES)).toBeDefined();

    expect(page.cookies()).toEqual(['ask-first=value']);
    expect(attributesOf(page.written.at(-1)!)).toMatchObject({ domain: 'example.test' });
  });

  test('asks for the value that notes the domain it found', ({ page }) => {
    const kept = writeAnswer({ cookie: { domain: 'auto' } }, (dots) => `dots${dots}`, EXPIRES);

    expect(kept).toBe('dots1');
    expect(page.cookies()).toEqual(['ask-first=dots1']);
  });

  test('notes no domain that the configuration names', () => {
    const cookie = { domain: 'example.test' };

    expect(writeAnswer({ cookie }, (dots) => `dots${dots}`, EXPIRES)).toBe('dots0');
  });

  test('writes letters that need no escaping as they are', ({ page }) => {
    const value = '1AZaz09._~-';

    expect(writeAnswer({}, () => value, EXPIRES)).toBeDefined();

    expect(page.cookies()).toEqual([`ask-first=${value}`]);
  });

  test('replaces the answer before', ({ page }) => {
    writeAnswer({}, () => 'old', EXPIRES);

    expect(writeAnswer({}, () => 'new', EXPIRES)).toBeDefined();

    expect(page.cookies()).toEqual(['ask-first=new']);
  });

  test('replaces every cookie of that name that the page can reach', ({ page }) => {
    page.set('ask-first=path;Path=/shop');
    page.set('ask-first=file;Path=/shop/cart');
    page.set('ask-first=parent;Domain=example.test;Path=/');
    page.set('ask-first=host;Domain=www.example.test;Path=/');
    page.set('other=1');

    expect(writeAnswer({}, () => 'new', EXPIRES)).toBeDefined();

    expect(page.cookies()).toEqual(['ask-first=new', 'other=1']);
  });

  test('says so when the browser keeps nothing', ({ page }) => {
    page.refuseWrites();

    expect(writeAnswer({}, () => 'value', EXPIRES)).toBeUndefined();
  });

  test('says so when the browser refuses the domain', () => {
    expect(
      writeAnswer({ cookie: { domain: 'other.test' } }, () => 'value', EXPIRES),
    ).toBeUndefined();
  });

  test('says so when the page may not have cookies', ({ page }) => {
    page.forbidCookies();

    expect(writeAnswer({}, () => 'value', EXPIRES)).toBeUndefined();
  });

  test('does not take the answer before for the new one', ({ page }) => {
    page.set('ask-first=old;Secure');
    page.refuseWrites();

    expect(writeAnswer({}, () => 'new', EXPIRES)).toBeUndefined();
  });

  test('says so when it is longer than browsers keep, also where this one would', () => {
    expect(writeAnswer({}, () => 'x'.repeat(4096 - 'ask-first'.length - 1), EXPIRES)).toBeDefined();
    expect(writeAnswer({}, () => 'x'.repeat(4096), EXPIRES)).toBeUndefined();
  });

  test.for([
    ['domain', 'example.test'],
    ['path', '/shop'],
    ['expires', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['max-age', '0'],
    ['Max-Age', '0'],
    ['partitioned', true],
    ['httponly', true],
    ['samesite', 'None'],
    ['anything', 'x'],
  ] as const)(
    'lets no polluted prototype reach the attributes: %s (R13)',
    ([key, value], { page, onTestFinished }) => {
      onTestFinished(() => void Reflect.deleteProperty(Object.prototype, key));
      Object.defineProperty(Object.prototype, key, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });

      expect(writeAnswer({}, () => 'value', EXPIRES)).toBeDefined();

      expect(attributesOf(page.written[0]!)).toEqual({
        path: '/',
        samesite: 'Lax',
        secure: true,
        expires: EXPIRES.toUTCString(),
      });
    },
  );

  test('lets no polluted prototype choose the name (R13)', ({ page, onTestFinished }) => {
    onTestFinished(() => void Reflect.deleteProperty(Object.prototype, 'name'));
    Object.assign(Object.prototype, { name: 'session' });

    writeAnswer({}, () => 'value', EXPIRES);

    expect(page.cookies()).toEqual(['ask-first=value']);
  });
});
