import type { Config } from 'ask-first';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { importMap } from '../support/npm-page.ts';
import {
  attribute,
  inlineTag,
  libraryTag,
  pageOf,
  says,
  THREE_TAGS,
} from '../support/small-page.ts';

const config: Config = { categories: { analytics: {}, marketing: { label: 'Ads' } } };
const json = JSON.stringify(config);

/** The three forms that a configuration has on the script tag. */
const forms = {
  'a URL': { value: '/config.json', block: '' },
  'the JSON itself': { value: json, block: '' },
  'the id of a JSON script': {
    value: '#settings',
    block: `<script type="application/json" id="settings">${json}</script>`,
  },
};

/** The five places where a script tag stands. */
const places: Record<string, (value: string, block: string) => string> = {
  'in the head': (value, block) =>
    pageOf({
      library: `<script src="/dist/ask-first.js" data-config="${value}"></script>`,
      head: THREE_TAGS.markup + block,
    }),
  'async in the head': (value, block) =>
    pageOf({
      library: `<script src="/dist/ask-first.js" data-config="${value}" async></script>`,
      head: block + THREE_TAGS.markup,
    }),
  'deferred in the head': (value, block) =>
    pageOf({
      library: `<script src="/dist/ask-first.js" data-config="${value}" defer></script>`,
      head: block,
      body: THREE_TAGS.markup,
    }),
  'at the end of the body': (value, block) =>
    pageOf({
      library: '',
      head: THREE_TAGS.markup,
      body: `${block}<script src="/dist/ask-first.js" data-config="${value}"></script>`,
    }),
  'added after the page has loaded': (value, block) =>
    pageOf({
      library: '',
      body: `${THREE_TAGS.markup}${block}<template><i data-value="${value}"></i></template><script>
        addEventListener('load', () => setTimeout(() => {
          const script = document.createElement('script');
          script.src = '/dist/ask-first.js';
          script.dataset.config = document.querySelector('template').content.firstChild.dataset.value;
          document.head.append(script);
        }, 50));
      </script>`,
    }),
};

/** A banner, nothing before the answer, everything in order after it, and the same on the next page. */
const expectToWork = async (page: ConsentPage): Promise<void> => {
  await expect(page.banner).toBeVisible();
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  expect(page.requestsTo('/tags')).toEqual([]);
  await page.acceptAll();
  await expect.poll(async () => (await page.demoLog()).sort()).toEqual([...THREE_TAGS.all].sort());
  const log = await page.demoLog();
  expect(log.indexOf('first')).toBeLessThan(log.indexOf('second'));
  await page.reload();
  await expect.poll(async () => (await page.demoLog()).sort()).toEqual([...THREE_TAGS.all].sort());
  await expect(page.banner).toBeHidden();
};

for (const [form, { value, block }] of Object.entries(forms)) {
  for (const [place, markup] of Object.entries(places)) {
    test(`the script tag ${place}, with ${form}`, async ({ serve }) => {
      const page = await serve({
        '/': markup(attribute(value), block),
        '/config.json': json,
        ...THREE_TAGS.files,
      });
      const { denied } = await page.open('/');
      expect(denied).toEqual(['analytics', 'marketing']);
      await expectToWork(page);
    });
  }
}

test('without data-config there are four categories and built-in texts', async ({ serve }) => {
  const page = await serve({
    '/': pageOf({ library: '<script src="/dist/ask-first.js"></script>', body: THREE_TAGS.markup }),
    ...THREE_TAGS.files,
  });
  const { granted, denied } = await page.open('/');
  expect([...granted, ...denied]).toEqual(['essential', 'analytics', 'functional', 'marketing']);
  await expectToWork(page);
});

test('a relative data-config counts from the page, whatever <base> says', async ({ serve }) => {
  const page = await serve({
    '/shop/': pageOf({
      before: '<base href="/elsewhere/">',
      library: '<script src="/dist/ask-first.js" data-config="config.json"></script>',
    }),
    '/shop/config.json': json,
    '/elsewhere/config.json': '{"categories":{"wrong":{}}}',
  });
  const { denied } = await page.open('/shop/');
  expect(denied).toEqual(['analytics', 'marketing']);
});

for (const attributes of ['', 'defer', 'async']) {
  test(`the queue works before and after the library came (${attributes || 'sync'})`, async ({
    serve,
  }) => {
    const queue = (name: string): string =>
      `<script>(window.askFirst = window.askFirst || []).push((consent) => {
        ${says(name)}
        consent.ready.then(({ status }) => { ${says(`${name} ready`)}; document.body.dataset.status = status; });
      })</script>`;
    const page = await serve({
      '/': pageOf({
        before: queue('before'),
        library: libraryTag(config, attributes),
        body: queue('after'),
      }),
    });
    await page.open('/');
    await expect
      .poll(async () => (await page.demoLog()).sort())
      .toEqual(['after', 'after ready', 'before', 'before ready']);
    await expect(page.page.locator('body')).toHaveAttribute('data-status', 'undecided');
    // And once the page stands: called at once.
    const isCalled = await page.page.evaluate(() => {
      let called = false;
      (window.askFirst as unknown as unknown[]).push((consent: unknown) => {
        called = consent === window.askFirst;
      });
      return called;
    });
    expect(isCalled).toBe(true);
  });
}

test('a callback of the queue that throws stops neither the others nor the library', async ({
  serve,
  faults,
}) => {
  faults.expect(/a fault of the page/);
  const page = await serve({
    '/': pageOf({
      before: `<script>window.askFirst = [() => { throw new Error('a fault of the page'); }, () => { ${says('next')} }]</script>`,
    }),
  });
  await page.open('/');
  expect(await page.demoLog()).toEqual(['next']);
  await expect(page.banner).toBeVisible();
});

test('data-lang chooses the language of the interface', async ({ serve }) => {
  const german: Config = {
    language: { texts: { de: { 'banner.title': 'Dürfen wir Cookies setzen?' } } },
  };
  const page = await serve({ '/': pageOf({ library: libraryTag(german, 'data-lang="de"') }) });
  await page.open('/');
  await expect(page.banner).toContainText('Dürfen wir Cookies setzen?');
  await expect(page.page.locator('ask-first')).toHaveAttribute('lang', 'de');
});

test('data-region is the region of the state', async ({ serve }) => {
  const page = await serve({ '/': pageOf({ library: libraryTag(config, 'data-region="US-CA"') }) });
  expect((await page.open('/')).region).toBe('US-CA');
});

test('ask-first.all.js is one file for everything', async ({ serve }) => {
  const page = await serve({
    '/': pageOf({
      library: '<script src="/dist/ask-first.all.js" data-config="/config.json"></script>',
      body: `${THREE_TAGS.markup}<iframe data-category="marketing" data-src="/frame" width="300" height="200"></iframe>`,
    }),
    '/config.json': json,
    '/frame': '<title>A frame</title><h1>A frame</h1>',
    ...THREE_TAGS.files,
  });
  await page.open('/');
  await expect(page.page.locator('[data-action=load-once]')).toBeVisible();
  await page.openPreferences();
  await page.toggle('analytics');
  await page.save();
  await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.analytics);
  await page.openPreferences();
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.all);
  await expect(page.page.frameLocator('iframe').locator('h1')).toBeVisible();
  expect(page.requestsTo('/dist/')).toEqual(['/dist/ask-first.all.js']);
});

test('a second inclusion joins the first with a warning, and runs nothing twice', async ({
  serve,
  faults,
}) => {
  faults.expect(/console\.warning: \[ask-first\]/);
  const page = await serve({
    '/': pageOf({
      library: libraryTag(config) + libraryTag({ categories: { other: {} } }),
      body: THREE_TAGS.markup,
    }),
    ...THREE_TAGS.files,
  });
  const { denied } = await page.open('/');
  expect(denied).toEqual(['analytics', 'marketing']);
  await expect(page.banner).toBeVisible();
  await expect(page.page.locator('ask-first')).toHaveCount(1);
  await expectToWork(page);
});

for (const attribute of ['', 'hidden']) {
  test(`<ask-first ${attribute}> written in the page is the host, with its slots`, async ({
    serve,
  }) => {
    const page = await serve({
      '/': pageOf({
        body: `<main><ask-first ${attribute}><p slot="text">Our own words.</p></ask-first></main>`,
      }),
    });
    await page.open('/');
    await expect(page.banner).toBeVisible();
    await expect(page.page.locator('ask-first')).toHaveCount(1);
    await expect(page.page.locator('main > ask-first')).toHaveAttribute('data-state', 'banner');
    const words = page.page.getByText('Our own words.');
    await expect(words).toBeVisible();

    // Who has answered gets no interface, and what belongs into it is no part of the page.
    await page.rejectAll();
    await expect(words).toBeHidden();
    page.forgetRequests();
    await page.reload();
    await page.settle();
    await expect(words).toBeHidden();
    expect(page.requestsTo('/dist/')).toEqual(['/dist/ask-first.js']);
    await page.openPreferences();
    await expect(page.preferences).toBeVisible();
  });
}

test('without one the host is the first child of the body, once there is something to show', async ({
  serve,
}) => {
  const page = await serve({ '/': pageOf({}) });
  await page.open('/');
  await expect(page.banner).toBeVisible();
  expect(await page.page.evaluate(() => document.body.firstElementChild?.localName)).toBe(
    'ask-first',
  );
});

const npmPage = (code: string): string =>
  pageOf({
    library: `<script type="importmap">${importMap}</script>`,
    body: `${THREE_TAGS.markup}<script type="module">import { createConsent } from 'ask-first'; ${code}</script>`,
  });

test('as an ES module from npm, in a browser without a bundler', async ({ serve }) => {
  const page = await serve({
    '/': npmPage(`window.askFirst = createConsent(${json});`),
    ...THREE_TAGS.files,
  });
  const { denied } = await page.open('/');
  expect(denied).toEqual(['analytics', 'marketing']);
  await expectToWork(page);
  await page.openPreferences();
  await page.reloadedBy(() => page.button('reject-all').click());
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
});

test('importing the package does nothing until it is called', async ({ serve }) => {
  const page = await serve({
    '/': npmPage('window.createConsent = createConsent;'),
    ...THREE_TAGS.files,
  });
  await page.page.goto(page.base);
  await page.page.waitForFunction(() => 'createConsent' in window);
  await page.settle();
  await expect(page.page.locator('ask-first')).toHaveCount(0);
  expect(await page.cookieNames()).toEqual([]);
  expect(page.requestsTo('/node_modules/lit')).toEqual([]);
});

test('tags added after the answer run without a call, as elements or in a fragment', async ({
  serve,
}) => {
  const page = await serve({ '/': pageOf({}) });
  await page.open('/');
  await page.acceptAll();
  await page.page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['category'] = 'analytics';
    script.textContent = `(window.demoLog = window.demoLog || []).push('late')`;
    const fragment = document.createDocumentFragment();
    const box = document.createElement('div');
    box.append(script);
    fragment.append(box);
    document.body.append(fragment);
  });
  await expect.poll(() => page.demoLog()).toEqual(['late']);
});

test('a script that came by innerHTML or stands in a template stays inert; one error for each says so', async ({
  serve,
  faults,
}) => {
  faults.expect(/script-inert: .*\(innerHTML\) or stands in a template/);
  const page = await serve({
    '/': pageOf({ body: `<template>${inlineTag('analytics', 'template')}</template>` }),
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => faults.seen).toHaveLength(1);
  await page.page.evaluate(
    (html) => {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = html;
    },
    inlineTag('analytics', 'innerHTML'),
  );
  await expect.poll(() => faults.seen).toHaveLength(2);
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
});
