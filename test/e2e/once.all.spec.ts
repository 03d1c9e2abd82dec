import type { Config } from 'ask-first';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import {
  codeTag,
  inlineTag,
  libraryTag,
  pageOf,
  says,
  tagFiles,
  THREE_TAGS,
} from '../support/small-page.ts';

/** Withdrawing does not reload, so that the page lives on with what ran. */
const stays: Config = {
  categories: { analytics: { onWithdraw: 'none' }, marketing: { onWithdraw: 'none' } },
};

const withBody = (body: string) => ({
  '/': pageOf({ library: libraryTag(stays), body }),
  ...THREE_TAGS.files,
});

/** All has run, and after a while still nothing but that. */
const expectOnce = async (page: ConsentPage, names: readonly string[]): Promise<void> => {
  await expect.poll(async () => (await page.demoLog()).sort()).toEqual([...names].sort());
  await page.settle();
  expect((await page.demoLog()).sort()).toEqual([...names].sort());
};

test('deciding the same again runs nothing again', async ({ serve }) => {
  const page = await serve(withBody(THREE_TAGS.markup));
  await page.open('/');
  await page.acceptAll();
  await expectOnce(page, THREE_TAGS.all);

  await page.page.evaluate(() => window.askFirst.acceptAll());
  await page.page.evaluate(() => window.askFirst.save({ analytics: true }));
  await page.openPreferences();
  await page.save();

  await expectOnce(page, THREE_TAGS.all);
  expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
});

test('what was withdrawn and granted again runs nothing again', async ({ serve }) => {
  const page = await serve(withBody(THREE_TAGS.markup));
  await page.open('/');
  await page.acceptAll();
  await expectOnce(page, THREE_TAGS.all);

  await page.page.evaluate(() => window.askFirst.withdraw('analytics'));
  await page.settle();
  await page.page.evaluate(() => window.askFirst.save({ analytics: true }));

  await expectOnce(page, THREE_TAGS.all);
  expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
});

test('a tag that the page takes out and puts back runs once, before the answer and after it', async ({
  serve,
}) => {
  const page = await serve(withBody(`<div id="box">${THREE_TAGS.markup}</div>`));
  const move = (): Promise<void> =>
    page.page.locator('#box').evaluate(async (box) => {
      const tags = [...box.children];
      box.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 20));
      box.append(...tags);
    });
  await page.open('/');
  await move();
  await page.acceptAll();
  await expectOnce(page, THREE_TAGS.all);

  await move();

  await expectOnce(page, THREE_TAGS.all);
  expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
});

/** As frameworks do: the old nodes go, new ones that are equal come, made one by one. */
const renderAnew = (page: ConsentPage): Promise<void> =>
  page.page.locator('#box').evaluate((box) => {
    const copies = [...box.children].map((old) => {
      const copy = document.createElement('script');
      for (const { name, value } of old.attributes) copy.setAttribute(name, value);
      const type = old.getAttribute('type');
      if (type !== 'text/plain' && type !== null) copy.setAttribute('data-type', type);
      copy.type = 'text/plain';
      copy.textContent = old.textContent;
      return copy;
    });
    box.replaceChildren(...copies);
  });

test('equal tags that the page renders anew run once, however often', async ({ serve }) => {
  const page = await serve(withBody(`<div id="box">${THREE_TAGS.markup}</div>`));
  await page.open('/');
  await renderAnew(page);
  await page.acceptAll();
  await expectOnce(page, THREE_TAGS.all);

  for (let round = 0; round < 3; round++) {
    await renderAnew(page);
    await page.settle();
  }

  await expectOnce(page, THREE_TAGS.all);
  expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
});

test('equal tags rendered anew run again where they carry data-repeat', async ({ serve }) => {
  const page = await serve(
    withBody(
      `<div id="box">${inlineTag('analytics', 'again', 'data-repeat')}${inlineTag('analytics', 'once')}</div>`,
    ),
  );
  await page.open('/');
  await page.acceptAll();
  await expectOnce(page, ['again', 'once']);

  await renderAnew(page);
  await expectOnce(page, ['again', 'again', 'once']);
  await renderAnew(page);

  await expectOnce(page, ['again', 'again', 'again', 'once']);
});

test('a tag that differs in code, address or category from one that ran and is gone runs', async ({
  serve,
}) => {
  const page = await serve({
    ...withBody(
      `<div id="box">${inlineTag('analytics', 'one')}<script type="text/plain" data-category="analytics" src="/tags/first.js?view=1"></script></div>`,
    ),
    ...tagFiles('first'),
  });
  await page.open('/');
  await page.acceptAll();
  await expectOnce(page, ['one', 'first']);

  await page.page.locator('#box').evaluate((box, code) => {
    const make = (category: string, own: Partial<HTMLScriptElement>): HTMLScriptElement => {
      const tag = Object.assign(document.createElement('script'), own, { type: 'text/plain' });
      tag.dataset['category'] = category;
      return tag;
    };
    box.replaceChildren(
      make('analytics', { text: `${code}// of the next view` }),
      make('marketing', { text: code }),
      make('analytics', { src: '/tags/first.js?view=2' }),
    );
  }, says('one'));

  await expectOnce(page, ['one', 'first', 'one', 'one', 'first']);
});

test('two equal tags side by side both run, as the slots of an ad do', async ({ serve }) => {
  const slot = (id: string): string =>
    `<div id="${id}">${codeTag('marketing', "document.currentScript.parentNode.dataset.filled = 'yes'; (window.ads = window.ads || []).push({});")}</div>`;
  const page = await serve(withBody(slot('left') + slot('right')));
  await page.open('/');
  await page.acceptAll();
  await expect(page.page.locator('#left')).toHaveAttribute('data-filled', 'yes');
  await expect(page.page.locator('#right')).toHaveAttribute('data-filled', 'yes');
  await page.settle();
  expect(
    await page.page.evaluate(() => (window as unknown as { ads: unknown[] }).ads),
  ).toHaveLength(2);

  // And two that come later, with the page's next view.
  await page.page.evaluate(() => {
    for (const id of ['left', 'right']) {
      const old = document.querySelector(`#${id} script`)!;
      const copy = document.createElement('script');
      copy.textContent = old.textContent;
      copy.dataset['category'] = 'marketing';
      copy.type = 'text/plain';
      const next = document.createElement('div');
      next.append(copy);
      document.body.append(next);
    }
  });

  await expect(page.page.locator('body > div[data-filled]')).toHaveCount(4);
});

const file = (name: string): string => libraryTag(stays).replace('ask-first.js', name);

for (const [first, second] of [
  ['ask-first.js', 'ask-first.js'],
  ['ask-first.js', 'ask-first.all.js'],
  ['ask-first.all.js', 'ask-first.js'],
] as const) {
  test(`${first} and then ${second}: everything once, and one warning`, async ({
    serve,
    faults,
  }) => {
    faults.expect(/console\.warning: \[ask-first\] runs already/);
    const heard = `<script>
      window.heard = [];
      for (const name of ['ready', 'consent', 'change', 'show']) {
        document.addEventListener('ask-first:' + name, () => heard.push(name));
      }
    </script>`;
    const page = await serve({
      '/': pageOf({
        before: heard,
        library: file(first),
        body: `${THREE_TAGS.markup}<iframe data-category="marketing" data-src="/frame" title="A film"></iframe>${file(second)}`,
      }),
      '/frame': '<p>A film</p>',
      ...THREE_TAGS.files,
    });
    await page.open('/');
    await expect(page.banner).toHaveCount(1);
    await page.acceptAll();
    await expectOnce(page, THREE_TAGS.all);
    await expect(page.page.frameLocator('iframe').getByText('A film')).toBeVisible();

    expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
    expect(page.requestsTo('/frame')).toEqual(['/frame']);
    expect(faults.seen).toHaveLength(1);
    const names = await page.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(names.sort()).toEqual(['change', 'consent', 'ready', 'show']);
  });
}
