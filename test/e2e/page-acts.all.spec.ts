import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { codes, listenToErrors } from '../support/faulty-page.ts';
import { seed } from '../support/seed.ts';
import { codeTag, inlineTag, libraryTag, pageOf, says, tagFiles } from '../support/small-page.ts';

const YES = { analytics: true, functional: true, marketing: true };
const CONFIG: Config = {
  categories: { analytics: {}, functional: {}, marketing: { onWithdraw: 'none' } },
};

/** Things change, as on most pages: each in a task of its own. */
const changes = (): Promise<void> =>
  new Promise((resolve) => {
    let left = 20;
    const change = (): void => {
      document.body.append(document.createElement('i'));
      if (left--) setTimeout(change);
      else resolve();
    };
    change();
  });

test.describe('while the page goes on with its own work', () => {
  test('what it makes of a frame and a picture that were granted is its own', async ({
    serve,
    page,
  }) => {
    const site = await serve({
      '/': pageOf({
        body: `<iframe data-category="marketing" data-src="/film" title="A film"></iframe>
          <img data-category="marketing" data-src="/one.gif" alt="">`,
      }),
      '/film': '<p>A film</p>',
      '/one.gif': '',
      '/two.gif': '',
    });
    await seed(page, site.base, YES);
    await site.open('/');
    await expect.poll(() => site.served.filter((path) => path === '/one.gif').length).toBe(1);
    await page.evaluate(() => {
      document.querySelector('iframe')!.src += '?api=1';
      document.querySelector('img')!.src = '/two.gif';
    });
    await page.evaluate(changes);
    await site.settle();
    expect(await page.locator('iframe').getAttribute('src')).toMatch(/\/film\?api=1$/);
    expect(await page.locator('img').getAttribute('src')).toBe('/two.gif');
    const media = site.served.filter((path) => /^\/(film|one|two)/.test(path));
    expect(media.filter((path) => path === '/one.gif')).toHaveLength(1);
    expect(media.filter((path) => path === '/film')).toHaveLength(1);
  });

  test('an interface that cannot be had is told of once', async ({ serve, page, faults }) => {
    faults.expect(/interface-failed|404|Failed to load|disallowed MIME/);
    const site = await serve({
      '/': pageOf({
        before: listenToErrors,
        body: '<iframe data-category="marketing" data-src="/film" title="A film"></iframe>',
      }),
    });
    await page.route('**/ask-first-embeds.js', (route) => route.fulfill({ status: 404 }));
    await site.open('/');
    await expect(site.banner).toBeVisible();
    await page.evaluate(changes);
    await site.settle();
    expect(await codes(site)).toEqual(['interface-failed']);
  });

  test('a component that is scanned and gone does not keep the library busy', async ({
    serve,
    page,
  }) => {
    const site = await serve({ '/': pageOf({}) });
    await seed(page, site.base, YES);
    await site.open('/');
    const seen = await page.evaluate(async () => {
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      const tag = document.createElement('script');
      tag.type = 'text/plain';
      tag.dataset['category'] = 'analytics';
      tag.textContent = '1';
      root.append(tag);
      window.askFirst.scan(root);
      let records = 0;
      new MutationObserver((all) => (records += all.length)).observe(document, {
        childList: true,
        subtree: true,
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      return records;
    });
    expect(seen).toBe(0);
  });

  test('a frame that it copied while it was held can be used after the grant', async ({
    serve,
    page,
  }) => {
    const site = await serve({
      '/': pageOf({
        body: '<div id="box"><iframe data-category="marketing" data-src="/film" title="A film"></iframe></div>',
      }),
      '/film': '<p>A film</p>',
    });
    await site.open('/');
    await expect(page.locator('ask-first-embed [data-action=load-once]')).toBeVisible();
    await page.evaluate(() => {
      const box = document.querySelector('#box')!;
      box.replaceWith(box.cloneNode(true));
    });
    await site.settle();
    await site.acceptAll();
    await expect(page.locator('iframe')).toHaveAttribute('src', '/film');
    await expect(page.locator('iframe')).not.toHaveAttribute('inert');
  });

  test('a root that is not there yet leaves the others alone', async ({ serve, page }) => {
    const site = await serve({ '/': pageOf({ body: inlineTag('analytics', 'one') }) });
    await site.open('/');
    await page.evaluate(() => {
      try {
        window.askFirst.scan(null as never);
      } catch {
        // The caller hears of it.
      }
    });
    await site.acceptAll();
    await expect.poll(() => site.demoLog()).toEqual(['one']);
  });
});

test('a held frame that shows another site meanwhile is emptied, and that is told', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/address-live/);
  const site = await serve({
    '/': pageOf({
      before: listenToErrors,
      body: '<iframe data-category="marketing" data-src="/film" src="https://film.test/" title="A film"></iframe>',
    }),
    '/film': '<p>A film</p>',
  });
  await page.route('https://film.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>A film' }),
  );
  await site.open('/');
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  expect(await codes(site)).toEqual(['address-live']);
});

test('a gated form of a comment, with a field that shadows a method, stops nobody', async ({
  serve,
  page,
}) => {
  const site = await serve({
    '/': pageOf({
      body: `<form data-category="analytics" data-src="x"><input name="getAttribute"></form>
        ${inlineTag('analytics', 'one')}`,
    }),
  });
  await seed(page, site.base, YES);
  await site.open('/');
  await expect.poll(() => site.demoLog()).toEqual(['one']);
});

test.describe('document.write', () => {
  const writers = {
    'in a microtask': `Promise.resolve().then(() => document.write('<b id="w">W</b>'));`,
    'after some of them': `(async () => { await null; await null; document.write('<b id="w">W</b>'); })();`,
  };
  for (const [when, code] of Object.entries(writers)) {
    test(`${when} goes to the place of its tag, and the page lives on`, async ({ serve, page }) => {
      const site = await serve({
        '/': pageOf({
          library: libraryTag(CONFIG),
          body: `<p id="stay">${codeTag('analytics', code)}</p>${inlineTag('analytics', 'next')}`,
        }),
      });
      await seed(page, site.base, YES, { config: CONFIG });
      await site.open('/');
      await expect(page.locator('#stay > #w')).toHaveText('W');
      await expect.poll(() => site.demoLog()).toEqual(['next']);
      expect(await page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false);
    });
  }

  test('by a tag that takes itself out is dropped with a word, and holds nobody up', async ({
    serve,
    page,
    faults,
  }) => {
    faults.expect(/write-dropped/);
    const code = `document.write('<script src="/tags/first.js"></scr' + 'ipt>'); document.currentScript.remove();`;
    const site = await serve({
      '/': pageOf({
        before: listenToErrors,
        body: codeTag('analytics', code) + codeTag('analytics', says('next')),
      }),
      ...tagFiles('first'),
    });
    await seed(page, site.base, YES);
    await site.open('/');
    await expect.poll(() => site.demoLog()).toEqual(['next']);
    await expect.poll(() => codes(site)).toEqual(['write-dropped']);
  });
});
