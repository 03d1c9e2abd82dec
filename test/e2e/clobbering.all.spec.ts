import { expect, test } from '../support/demo-test.ts';
import { inlineTag, pageOf, libraryTag, THREE_TAGS } from '../support/small-page.ts';

// Elements with these names stand where the document's own properties would be (HTML, "DOM clobbering").
const NAMES = [
  'cookie currentScript body head documentElement readyState querySelector querySelectorAll',
  'createElement createComment createTextNode createTreeWalker importNode implementation',
  'adoptedStyleSheets addEventListener dispatchEvent activeElement getElementById defaultView',
]
  .join(' ')
  .split(' ');

const markup =
  NAMES.map((name) => `<img name="${name}" id="${name}" alt="">`).join('') +
  '<form>' +
  'matches querySelector querySelectorAll insertBefore parentNode nextSibling remove attributes'
    .split(' ')
    .map((name) => `<input name="${name}" aria-label="${name}">`)
    .join('') +
  `${inlineTag('marketing', 'inside')}</form>`;

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
});
