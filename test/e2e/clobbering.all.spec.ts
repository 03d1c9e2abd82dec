import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import {
  inlineTag,
  libraryTag,
  pageOf,
  says,
  tagFiles,
  THREE_TAGS,
} from '../support/small-page.ts';

// Elements with these names stand where the document's own properties would be (HTML, "DOM clobbering").
const NAMES = [
  'cookie currentScript body head documentElement readyState querySelector querySelectorAll',
  'createElement createComment createTextNode createTreeWalker importNode implementation',
  'adoptedStyleSheets addEventListener dispatchEvent activeElement getElementById defaultView',
  'onload performance scripts forms getElementsByTagName createElementNS createDocumentFragment',
  'prerendering visibilityState scheduler askFirst location navigator reportError setTimeout',
]
  .join(' ')
  .split(' ');

const clobbered = NAMES.map((name) => `<img name="${name}" id="${name}" alt="">`).join('');

const FIELDS = [
  'matches querySelector querySelectorAll insertBefore parentNode nextSibling remove attributes',
  'append after before replaceWith replaceChild appendChild removeChild contains closest',
  'getAttribute setAttribute hasAttribute removeAttribute toggleAttribute getAttributeNames',
  'children childNodes firstChild lastChild textContent isConnected ownerDocument getRootNode',
  'addEventListener dispatchEvent cloneNode nodeType localName namespaceURI dataset id',
]
  .join(' ')
  .split(' ');

/** A form whose fields stand where its own properties would be. */
const form = (content: string): string =>
  `<form id="form">${FIELDS.map((name) => `<input name="${name}" aria-label="${name}">`).join('')}${content}</form>`;

/** How many elements match. Locators go up to the form and call what its fields have taken the place of. */
const count = (page: ConsentPage, selector: string): Promise<number> =>
  page.page.evaluate(
    (text) => Document.prototype.querySelectorAll.call(document, text).length,
    selector,
  );

const markup = clobbered + form(inlineTag('marketing', 'inside'));

test.describe('markup that stands where properties of the document would be', () => {
  test('stops neither the question nor the answer nor the tags', async ({ serve }) => {
    const site = await serve({
      '/': pageOf({
        library: '',
        body: `${markup}${THREE_TAGS.markup}${libraryTag({}, 'defer')}`,
      }),
      ...THREE_TAGS.files,
    });

    await site.open('/');
    expect(await site.demoLog()).toEqual([]);
    await site.openPreferences();
    await site.toggle('marketing');
    await site.save();

    await expect.poll(async () => (await site.demoLog()).sort()).toEqual(['inside', 'third']);
    await site.page.reload();
    await expect.poll(async () => (await site.demoLog()).sort()).toEqual(['inside', 'third']);
    await expect(site.page.locator('ask-first')).toHaveCount(0);
  });

  test('does not keep a withdrawal from being kept', async ({ serve }) => {
    const site = await serve({
      '/': pageOf({ body: markup + THREE_TAGS.markup }),
      ...THREE_TAGS.files,
    });
    await site.open('/');
    await site.acceptAll();
    await expect.poll(async () => (await site.demoLog()).length).toBe(4);

    // What runs is ended by loading the page again.
    await Promise.all([
      site.page.waitForEvent('load'),
      site.page.evaluate(() => void window.askFirst.rejectAll()),
    ]);

    await site.ready();
    expect(await site.demoLog()).toEqual([]);
    expect((await site.consentState()).granted).toEqual(['essential']);
  });

  test('does not keep tags from running that come later, inside a form or outside', async ({
    serve,
  }) => {
    const page = await serve({
      '/': pageOf({ body: clobbered + form('') + inlineTag('analytics', 'first') }),
      ...tagFiles('inside', 'outside'),
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(['first']);

    await page.page.evaluate(() => {
      const [body] = Document.prototype.querySelectorAll.call(document, 'body');
      const [box] = Document.prototype.querySelectorAll.call(document, '#form');
      for (const [parent, name] of [
        [box!, 'inside'],
        [body!, 'outside'],
      ] as const) {
        for (const isInline of [false, true]) {
          const tag = Document.prototype.createElement.call(
            document,
            'script',
          ) as HTMLScriptElement;
          tag.type = 'text/plain';
          tag.dataset['category'] = 'analytics';
          if (isInline) tag.textContent = `window.demoLog.push('inline, ${name}')`;
          else tag.src = `/tags/${name}.js`;
          Node.prototype.appendChild.call(parent, tag);
        }
      }
    });

    await expect
      .poll(() => page.demoLog())
      .toEqual(['first', 'inside', 'inline, inside', 'outside', 'inline, outside']);
  });

  test('does not keep what a tag writes from its place in a form', async ({ serve }) => {
    const writes = `<script type="text/plain" data-category="analytics">document.write(
      '<b id="written">Written</b><script src="/tags/written.js"><\\/script>');</script>`;
    const page = await serve({
      '/': pageOf({
        body: clobbered + form(`${writes}<i id="next"></i>`) + inlineTag('analytics', 'after'),
      }),
      ...tagFiles('written'),
    });
    await page.open('/');
    await page.acceptAll();

    await expect.poll(() => page.demoLog()).toEqual(['written', 'after']);
    expect(await count(page, 'form > #written + script + #next')).toBe(1);
  });

  test('does not keep what a tag writes out of the page when it is such a form itself', async ({
    serve,
  }) => {
    const writes = `<script type="text/plain" data-category="analytics">document.write(
      ${JSON.stringify(`<img name="body" alt="">${form('<b id="written">Written</b>')}`)});</script>`;
    const page = await serve({ '/': pageOf({ body: writes }) });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => count(page, '[name=body] + form[id=form] > #written')).toBe(1);
    expect(await count(page, 'form > input')).toBe(FIELDS.length);
  });

  test('does not keep a tag from hearing that the page has loaded', async ({ serve }) => {
    const waits = `<script type="text/plain" data-category="analytics" data-ready>
      addEventListener('load', () => { ${says('listener')} });
      window.onload = () => { ${says('handler')} };</script>`;
    const page = await serve({ '/': pageOf({ body: clobbered + form(waits) }) });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(['listener', 'handler']);
  });
});
