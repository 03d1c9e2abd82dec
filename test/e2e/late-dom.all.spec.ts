import { expect, test } from '../support/demo-test.ts';
import { codes, listenToErrors } from '../support/faulty-page.ts';
import { seed } from '../support/seed.ts';
import { externalTag, inlineTag, pageOf, tagFiles } from '../support/small-page.ts';

const YES = { analytics: true, functional: true, marketing: true };

/** What a site adds to its page: three tags in a row, the first external, a frame and a picture. */
const MARKUP = `<section><p>${externalTag('analytics', 'first')}</p>${inlineTag('analytics', 'second')}</section>
<article>${inlineTag('analytics', 'third')}
<iframe data-category="marketing" data-src="/media/film" title="A film"></iframe>
<img data-category="marketing" data-src="/media/picture.gif" alt=""></article>`;

const LOADED = ['/media/film', '/media/picture.gif', '/tags/first.js'];

const PAGE = {
  '/': pageOf({ before: listenToErrors }),
  ...tagFiles('first', 'after'),
  '/media/film': '<p>A film</p>',
  '/media/picture.gif': '',
};

/** The ways in which something comes into a page. Contextual fragments, unlike `innerHTML`, hold scripts that can run. */
const ways: Readonly<Record<string, (markup: string) => void>> = {
  'appended one by one': (markup) => {
    const fragment = document.createRange().createContextualFragment(markup);
    while (fragment.firstElementChild) document.body.append(fragment.firstElementChild);
  },
  'in a fragment': (markup) =>
    document.body.append(document.createRange().createContextualFragment(markup)),
  'made by hand, deep in a tree': (markup) => {
    const copy = (element: Element): Element => {
      const made = document.createElement(element.localName);
      for (const { name, value } of element.attributes) made.setAttribute(name, value);
      if (made instanceof HTMLScriptElement) made.text = element.textContent;
      made.append(...[...element.children].map(copy));
      return made;
    };
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    const tree = document.createElement('main');
    let leaf: Element = tree;
    for (let depth = 0; depth < 20; depth++) {
      leaf.append(document.createElement('div'));
      leaf = leaf.lastElementChild!;
    }
    leaf.append(...[...body.children].map(copy));
    document.body.append(tree);
  },
  'as plain elements that are marked later': (markup) => {
    const fragment = document.createRange().createContextualFragment(markup);
    const marks = [...fragment.querySelectorAll('[data-category]')].map((element) => {
      const { type, src } = element as HTMLScriptElement;
      const { category, src: later } = (element as HTMLElement).dataset;
      element.removeAttribute('data-category');
      element.removeAttribute('data-src');
      if (type) element.setAttribute('type', 'text/later');
      return () => {
        element.setAttribute('data-category', category!);
        if (type && (src || element.textContent))
          setTimeout(() => element.setAttribute('type', type));
        if (later) setTimeout(() => element.setAttribute('data-src', later));
      };
    });
    document.body.append(fragment);
    setTimeout(() => {
      for (const mark of marks) mark();
    });
  },
  'into a shadow root that was handed over': (markup) => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    document.body.append(root.host);
    window.askFirst.scan(root);
    setTimeout(() => root.append(document.createRange().createContextualFragment(markup)));
  },
};

const media = ({ served }: { served: readonly string[] }): string[] =>
  served.filter((path) => /^\/(tags|media)\//.test(path)).sort();

for (const [way, add] of Object.entries(ways)) {
  test.describe(`tags, a frame and a picture that are added ${way}`, () => {
    test('wait for the answer, then run and load once, in their order, without a call', async ({
      serve,
    }) => {
      const site = await serve(PAGE);
      await site.open('/');
      await site.page.evaluate(add, MARKUP);
      await site.settle();
      expect(await site.demoLog()).toEqual([]);
      expect(media(site)).toEqual([]);

      await site.acceptAll();
      await expect.poll(() => site.demoLog()).toEqual(['first', 'second', 'third']);
      await expect.poll(() => media(site)).toEqual(LOADED);
      await site.settle();
      expect(await site.demoLog()).toHaveLength(3);
      expect(media(site)).toEqual(LOADED);
    });

    test('run and load at once for a visitor who said yes before', async ({ serve, page }) => {
      const site = await serve(PAGE);
      await seed(page, site.base, YES);
      await site.open('/');
      await page.evaluate(add, MARKUP);
      await expect.poll(() => site.demoLog()).toEqual(['first', 'second', 'third']);
      await expect.poll(() => media(site)).toEqual(LOADED);
    });

    test('stay off for a visitor who said no', async ({ serve, page }) => {
      const site = await serve(PAGE);
      await seed(page, site.base, { analytics: false, functional: false, marketing: false });
      await site.open('/');
      await page.evaluate(add, MARKUP);
      await site.settle();
      expect(await site.demoLog()).toEqual([]);
      expect(media(site)).toEqual([]);
    });
  });
}

const INERT = externalTag('analytics', 'first') + inlineTag('analytics', 'second');

/** Markup that is parsed into the page, with a tag behind it that can run. */
const addParsed = (markup: string): void => {
  document.querySelector('h1')!.insertAdjacentHTML('afterend', markup);
  const after = document.createElement('script');
  after.type = 'text/plain';
  after.dataset['category'] = 'analytics';
  after.setAttribute('src', '/tags/after.js');
  document.body.append(after);
};

test('scripts of parsed markup stay inert, one error for each says so, and those after them run', async ({
  serve,
  page,
  faults,
}) => {
  faults.expect(/\[ask-first\] script-inert/);
  const site = await serve(PAGE);
  await site.open('/');
  await page.evaluate(addParsed, INERT);
  await site.acceptAll();
  // Sooner than the time that is given to a vendor who doesn't answer.
  await expect.poll(() => site.demoLog(), { timeout: 4000 }).toEqual(['after']);
  await site.settle();
  expect(await codes(site)).toEqual(['script-inert', 'script-inert']);
  expect(media(site)).toEqual(['/tags/after.js']);
});

test('scripts of markup that is parsed into a page on its way stay inert, and those after them run', async ({
  serve,
  page,
  faults,
}) => {
  // Firefox gives nothing away of such a script. There it is taken for a vendor that doesn't answer.
  faults.expect(/\[ask-first\] script-(inert|timeout)/);
  const site = await serve({
    ...PAGE,
    '/': pageOf({
      before: listenToErrors,
      body: `<script>(${addParsed})(${JSON.stringify(INERT).replaceAll('</', '<\\/')})</script>`,
    }),
  });
  await seed(page, site.base, YES);
  await site.open('/');
  await expect.poll(() => site.demoLog(), { timeout: 12_000 }).toEqual(['after']);
  await site.settle();
  expect(await site.demoLog()).toEqual(['after']);
  expect(media(site)).toEqual(['/tags/after.js']);
  expect(await codes(site)).not.toEqual([]);
});

test('frames and pictures of parsed markup wait and load like all others', async ({
  serve,
  page,
}) => {
  const site = await serve(PAGE);
  await site.open('/');
  await page.evaluate(
    (markup) => document.body.insertAdjacentHTML('beforeend', markup),
    MARKUP.replaceAll(/<script.*?<\/script>/g, ''),
  );
  await site.settle();
  expect(media(site)).toEqual([]);
  await site.acceptAll();
  await expect.poll(() => media(site)).toEqual(LOADED.slice(0, 2));
});

test('the page of a visitor who said yes is watched by one observer', async ({ serve, page }) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { observers: number };
    counted.observers = 0;
    window.MutationObserver = class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super(callback);
        // Not those of the test's own tools.
        if (new Error().stack!.includes('/dist/')) counted.observers++;
      }
    };
  });
  const site = await serve({ ...PAGE, '/': pageOf({ body: MARKUP }) });
  await seed(page, site.base, YES);
  await site.open('/');
  await page.evaluate(
    ways['into a shadow root that was handed over']!,
    inlineTag('marketing', 'x'),
  );
  await expect.poll(() => site.demoLog()).toHaveLength(4);
  expect(await page.evaluate(() => (window as unknown as { observers: number }).observers)).toBe(1);
});
