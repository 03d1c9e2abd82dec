import fc from 'fast-check';
import { describe, expect, vi } from 'vitest';
import type { CookieConfig } from '../../../src/config/config.ts';
import { erase } from '../../../src/storage/erase.ts';
import { expireCookie } from '../../../src/storage/expire-cookie.ts';
import { hasLeftovers } from '../../../src/storage/has-leftovers.ts';
import { test } from '../../support/cookie-page.ts';
import { runs } from '../../support/runs.ts';

/** Gives what could not be erased. */
const eraseDenied = (declared: CookieConfig[], granted: CookieConfig[] = []): string[] => {
  const survivors: string[] = [];
  erase(declared, granted, 'ask-first', (names) => survivors.push(...names));
  return survivors;
};

const keysOf = (area: Storage): string[] => Object.keys(area).sort();

describe('what erase gives back', () => {
  test('is nothing when all that it was to erase is gone', ({ page }) => {
    page.set('_ga=1');
    page.set('session=1');

    expect(eraseDenied([{ name: '_ga*' }])).toEqual([]);
    expect(page.cookies()).toEqual(['session=1']);
  });

  test('is the names of what is still here', ({ page }) => {
    page.set('_ga=1');
    page.set('_gid=1');
    page.set('session=1');
    page.refuseWrites();

    expect(eraseDenied([{ name: '_g*' }], [{ name: '_gid' }])).toEqual(['_ga']);
  });
});

describe('expireCookie', () => {
  test('deletes a cookie in every scope that the page can see', ({ page }) => {
    for (const domain of ['', ';Domain=www.example.test', ';Domain=example.test']) {
      for (const path of ['/', '/shop', '/shop/', '/shop/cart']) {
        for (const more of ['', ';Secure']) page.set(`_ga=1;Path=${path}${domain}${more}`);
      }
    }
    expect(page.cookies().length).toBeGreaterThan(5);

    expireCookie('_ga');

    expect(page.cookies()).toEqual([]);
  });

  test.for(['a[b]', 'a/b', 'a.b', '{x}', 'a%20b'])(
    'deletes a cookie of the name %j',
    (name, { page }) => {
      page.set(`${name}=1`);

      expireCookie(name);

      expect(page.cookies()).toEqual([]);
    },
  );

  test('leaves the cookies beside it alone', ({ page }) => {
    page.set('_ga=1');
    page.set('_ga_x=1');

    expireCookie('_ga');

    expect(page.cookies()).toEqual(['_ga_x=1']);
  });
});

describe('erase', () => {
  test('erases declared cookies by their pattern, over parent domains and paths, and nothing else', ({
    page,
  }) => {
    page.set('_ga=1;Domain=example.test');
    page.set('_ga_ABC=1;Domain=example.test;Path=/shop');
    page.set('_gat=1');
    page.set('basket=1');

    eraseDenied([{ name: '_ga' }, { name: '_ga_*', kind: 'cookie' }]);

    expect(page.cookies()).toEqual(['_gat=1', 'basket=1']);
  });

  test('erases declared keys of both storages, each only in its own', ({ page }) => {
    for (const area of [localStorage, sessionStorage]) {
      for (const key of ['_hjid', '_hj_x', 'theme']) area.setItem(key, '1');
    }
    page.set('_hjid=1');

    eraseDenied([
      { name: '_hj*', kind: 'localStorage' },
      { name: '_hjid', kind: 'sessionStorage' },
    ]);

    expect(keysOf(localStorage)).toEqual(['theme']);
    expect(keysOf(sessionStorage)).toEqual(['_hj_x', 'theme']);
    expect(page.cookies()).toEqual(['_hjid=1']);
  });

  test('erases declared databases', async ({ onTestFinished }) => {
    const request: { onblocked?: () => void } = {};
    const deleteDatabase = vi.fn<(name: string) => typeof request>(() => request);
    const databases = async () => [{ name: 'tracker-1' }, { name: 'shop' }, {}];
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal('indexedDB', { databases, deleteDatabase });

    const survivors = eraseDenied([{ name: 'tracker-*', kind: 'indexedDB' }]);

    await vi.waitFor(() => expect(deleteDatabase.mock.calls).toEqual([['tracker-1']]));
    expect(survivors).toEqual([]);
    request.onblocked!();
    expect(survivors).toEqual(['tracker-1']);
  });

  test('never erases the cookie that keeps the answer, whatever is declared', ({ page }) => {
    page.set('ask-first=answer');
    page.set('x=1');

    eraseDenied([{ name: '*' }, { name: 'ask-first' }]);

    expect(page.cookies()).toEqual(['ask-first=answer']);
  });

  test('never erases what something granted declares too', ({ page }) => {
    page.set('_shared=1');
    page.set('_ga_1=1');
    localStorage.setItem('_shared', '1');

    eraseDenied(
      [{ name: '_*' }, { name: '_shared', kind: 'localStorage' }],
      [{ name: '_shared' }, { name: '_shared', kind: 'localStorage' }],
    );

    expect(page.cookies()).toEqual(['_shared=1']);
    expect(keysOf(localStorage)).toEqual(['_shared']);
  });

  test('touches nothing for pixels', ({ page }) => {
    page.set('px=1');
    localStorage.setItem('px', '1');

    eraseDenied([{ name: 'px', kind: 'pixel' }]);

    expect(page.cookies()).toEqual(['px=1']);
    expect(keysOf(localStorage)).toEqual(['px']);
  });

  test.for(['localStorage', 'sessionStorage'] as const)(
    'goes on where %s throws',
    (area, { page }) => {
      const declared: CookieConfig[] = (['cookie', 'localStorage', 'sessionStorage'] as const).map(
        (kind) => ({ name: 't', kind }),
      );
      page.set('t=1');
      localStorage.setItem('t', '1');
      sessionStorage.setItem('t', '1');
      page.forbid(area);

      eraseDenied(declared);

      vi.restoreAllMocks();
      expect(page.cookies()).toEqual([]);
      expect(keysOf(area === 'localStorage' ? sessionStorage : localStorage)).toEqual([]);
    },
  );

  test('goes on where cookies throw, and where there are no databases', ({ page }) => {
    localStorage.setItem('t', '1');
    page.forbidCookies();

    eraseDenied([
      { name: 't' },
      { name: 't', kind: 'indexedDB' },
      { name: 't', kind: 'localStorage' },
    ]);

    expect(keysOf(localStorage)).toEqual([]);
  });
});

describe('hasLeftovers', () => {
  test('says no where nothing of it is here', ({ page }) => {
    page.set('basket=1');
    localStorage.setItem('theme', 'dark');

    expect(
      hasLeftovers([{ name: '_ga' }, { name: '_ga_*' }, { name: '_hj', kind: 'localStorage' }]),
    ).toBe(false);
    expect(hasLeftovers([])).toBe(false);
  });

  test('asks for a look at databases: to list them takes time', () => {
    expect(hasLeftovers([{ name: 'x', kind: 'indexedDB' }])).toBe(true);
  });

  test('never says no when something would be erased', ({ page }) => {
    const word = fc.stringMatching(/^[ab ]{1,3}$/);
    const pattern = fc
      .array(fc.oneof(word, fc.constant('*')), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(''));
    const kind = fc.constantFrom('cookie', 'localStorage', 'sessionStorage') as fc.Arbitrary<
      CookieConfig['kind']
    >;
    const declared = fc.array(fc.record({ name: pattern, kind }, { requiredKeys: ['name'] }), {
      maxLength: 3,
    }) as fc.Arbitrary<CookieConfig[]>;
    const everything = (): string =>
      [page.cookies(), keysOf(localStorage), keysOf(sessionStorage)].join('\n');

    fc.assert(
      fc.property(
        declared,
        fc.array(word),
        fc.array(word),
        fc.array(word),
        (list, cookies, local, session) => {
          for (const name of cookies) page.set(`${name}=1`);
          for (const key of local) localStorage.setItem(key, '1');
          for (const key of session) sessionStorage.setItem(key, '1');
          const mayHave = hasLeftovers(list);
          const before = everything();

          eraseDenied(list);

          const after = everything();
          page.clear();
          expect(mayHave || before === after).toBe(true);
        },
      ),
      {
        numRuns: runs(150),
        examples: [[[{ name: 'a b', kind: 'localStorage' }], [], ['a b'], []]],
      },
    );
  });

  test.for(['localStorage', 'sessionStorage'] as const)(
    'still finds cookies where %s throws',
    (area, { page }) => {
      page.set('_ga=1');
      page.forbid(area);

      expect(hasLeftovers([{ name: '_ga' }])).toBe(true);
    },
  );

  test('says no where nothing may be touched', ({ page }) => {
    page.forbidCookies();
    page.forbid('localStorage');
    page.forbid('sessionStorage');

    expect(hasLeftovers([{ name: '_ga' }])).toBe(false);
  });
});
