import type { BrowserContext, Page } from '@playwright/test';
import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { codes, errors, listenToErrors } from '../support/faulty-page.ts';
import { codeTag, inlineTag, libraryTag, pageOf } from '../support/small-page.ts';

// The certificates are made for the test, and no browser knows who signed them.
test.use({ ignoreHTTPSErrors: true });

const config: Config = {
  categories: {
    analytics: {
      services: {
        google: { cookies: [{ name: '_ga' }, { name: '_ga_*' }, { name: '_gid' }] },
        matomo: { cookies: [{ name: '_pk_id.*' }, { name: '_pk_ses.*' }] },
      },
      cookies: [
        { name: 'ajs_*', kind: 'localStorage' },
        { name: 'tab_*', kind: 'sessionStorage' },
        { name: 'events-*', kind: 'indexedDB' },
      ],
    },
    marketing: { cookies: [{ name: '_fbp' }] },
  },
};

const TRACKERS = ['_ga', '_ga_ABC123', '_gid', '_fbp', '_pk_id.1.1fff', '_pk_ses.1.1fff'];
/** Nobody declared these. */
const OTHERS = ['_gallery', '_ga-mes', 'my_ga', 'session'];

/** Every scope that a page at `/shop/cart` on this host can see, with and without `Secure`. */
const fillJar = async (context: BrowserContext): Promise<void> => {
  const scopes = [
    'a.b.example.test',
    '.a.b.example.test',
    '.b.example.test',
    '.example.test',
  ].flatMap((domain) => ['/', '/shop', '/shop/', '/shop/cart'].map((path) => ({ domain, path })));
  await context.addCookies([
    ...TRACKERS.flatMap((name, index) =>
      scopes.map((scope, at) => ({
        name,
        value: 'GA1.1.2',
        ...scope,
        secure: (index + at) % 2 > 0,
      })),
    ),
    ...OTHERS.map((name) => ({ name, value: '1', ...scopes[name.length % scopes.length]! })),
  ]);
};

const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const name of ['ajs_user', 'tab_open', 'cart']) {
      localStorage.setItem(name, '1');
      sessionStorage.setItem(name, '1');
    }
    for (const name of ['events-1', 'drafts']) {
      await new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      });
    }
    // In a jar of its own, where the browser has one.
    document.cookie = '_ga=parted; Path=/; Secure; SameSite=None; Partitioned';
  });

const databases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

const names = async (context: BrowserContext): Promise<string[]> =>
  (await context.cookies()).map(({ name }) => name).sort();

for (const [what, isGranted] of Object.entries({ 'a withdrawal': true, 'a first no': false })) {
  test(`${what} erases all that is declared, of every domain and path, and nothing else`, async ({
    serve,
    context,
  }) => {
    const site = await serve(
      {
        '/shop/cart': pageOf({
          before: listenToErrors,
          library: libraryTag(config),
          body: inlineTag('analytics', 'google'),
        }),
      },
      { protocol: 'https', host: 'a.b.example.test' },
    );
    await site.open('/shop/cart');
    if (isGranted) await site.acceptAll();
    await fillJar(context);
    await fillStorage(site.page);
    if (isGranted) {
      await expect.poll(() => site.demoLog()).toEqual(['google']);
      await site.openPreferences();
      await site.reloadedBy(() => site.button('reject-all').click());
    } else await site.rejectAll();

    expect(await names(context)).toEqual([...OTHERS, 'ask-first'].sort());
    expect(
      await site.page.evaluate(() =>
        [localStorage, sessionStorage].map((area) => Object.keys(area).sort()),
      ),
    ).toEqual([
      ['cart', 'tab_open'],
      ['ajs_user', 'cart'],
    ]);
    await expect.poll(() => databases(site.page)).toEqual(['drafts']);
    expect(await codes(site)).toEqual([]);
  });
}

test('what a tracker writes on its way out is gone before anything runs on the next page', async ({
  serve,
  context,
}) => {
  const leaves = `addEventListener('pagehide', () => { document.cookie = '_ga=again; Path=/'; localStorage.ajs_user = 'again'; });`;
  const looks = `demoLog = [document.cookie.replace(/ask-first=[^;]*/, ''), ...Object.keys(localStorage)];`;
  const site = await serve({
    '/': pageOf({
      library: libraryTag(config),
      body: codeTag('analytics', leaves) + codeTag('marketing', looks),
    }),
  });
  await site.open('/');
  await site.acceptAll();
  await expect.poll(() => site.demoLog()).toEqual(['']);
  await site.reloadedBy(() => site.page.evaluate(() => void window.askFirst.withdraw('analytics')));
  await expect.poll(() => site.demoLog()).toEqual(['']);
  expect(await names(context)).toEqual(['ask-first']);
});

test('what could not be erased is named: a cookie that comes back at once, a database that something has open', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] erase-incomplete/);
  const holdsOn = `
    const { set, ...rest } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    const put = (text) => set.call(document, text);
    Object.defineProperty(Document.prototype, 'cookie', {
      ...rest,
      set(text) { put(text); put('_gid=again; Path=/'); },
    });
    indexedDB.open('events-1').onsuccess = ({ target }) => { window.held = target.result; };`;
  const { analytics } = config.categories!;
  const site = await serve({
    '/': pageOf({
      before: listenToErrors,
      library: libraryTag({ categories: { analytics: { ...analytics, onWithdraw: 'none' } } }),
      body: codeTag('analytics', holdsOn),
    }),
  });
  await site.open('/');
  await site.acceptAll();
  await site.page.waitForFunction(() => 'held' in window);

  await site.page.evaluate(() => void window.askFirst.withdraw());

  const named = async (): Promise<(string | undefined)[]> =>
    (await errors(site)).map(({ message }) => /here: ([^;]+)/.exec(message)?.[1]).sort();
  await expect.poll(named).toEqual(['_gid', 'events-1']);
});

test('of an HttpOnly cookie a page knows nothing: it stays, and nothing is claimed of it', async ({
  serve,
  context,
}) => {
  const site = await serve({
    '/': pageOf({ before: listenToErrors, library: libraryTag(config) }),
  });
  await context.addCookies([
    { name: '_ga', value: '1', url: site.base, httpOnly: true },
    { name: '_gid', value: '1', url: site.base },
  ]);
  await site.open('/');
  await site.rejectAll();
  await site.settle();
  expect(await names(context)).toEqual(['_ga', 'ask-first']);
  expect(await codes(site)).toEqual([]);
});
