import { encodeConsent } from 'ask-first/server';
import { expect, test } from '../support/demo-test.ts';
import { expectNothing, ran, withTags } from '../support/faulty-page.ts';
import { THREE_TAGS } from '../support/small-page.ts';

test.describe('a cookie that no version of the library would have written', () => {
  const all = { analytics: true, functional: true, marketing: true };
  const valid = encodeConsent(all);
  const days = (count: number): Date => new Date(Date.now() + count * 864e5);
  const letter = (text: string, at: number): string =>
    text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  const values: Record<string, string> = {
    'is empty': '',
    'is one word': 'accepted',
    'is JSON': '{"analytics":true}',
    'is another product’s': 'stamp:true,necessary:true,statistics:true',
    'is cut off': valid.slice(0, -1),
    'goes on': `${valid}A`,
    'has another letter at its beginning': letter(valid, 1),
    'has another letter in its middle': letter(valid, Math.floor(valid.length / 2)),
    'has another letter at its end': letter(valid, valid.length - 1),
    'is of another version': `2${valid.slice(1)}`,
    'is in lower case': valid.toLowerCase(),
    'is percent-encoded': `%31${valid.slice(1)}`,
    'is in quotes': `"${valid}"`,
    'has a blank in it': `${valid.slice(0, 9)} ${valid.slice(9)}`,
    'is very long': `1${'A'.repeat(3800)}`,
    'has expired': encodeConsent(all, { decidedAt: days(-183) }),
    'is dated two days ahead': encodeConsent(all, { decidedAt: days(2) }),
    'is of another revision': encodeConsent(all, { config: { revision: 7 } }),
    'is of another policy': encodeConsent(all, { config: { policy: { version: 'old' } } }),
  };

  for (const [what, value] of Object.entries(values)) {
    test(`${what}: no answer`, async ({ serve }) => {
      const page = await serve(withTags(THREE_TAGS.markup));
      await page.page.context().addCookies([{ name: 'ask-first', value, url: page.base }]);
      const { status, granted } = await page.open('/');
      expect({ status, granted }).toEqual({ status: 'undecided', granted: ['essential'] });
      await expect(page.banner).toBeVisible();
      await expectNothing(page);
      // A newer version may have written it, and read it again one day.
      expect(await page.cookieHeader()).toBe(`ask-first=${value}`);
      await page.rejectAll();
      expect((await page.reload()).status).toBe('decided');
    });
  }

  test('the same value untouched is an answer', async ({ serve }) => {
    const page = await serve(withTags(THREE_TAGS.markup));
    await page.page.context().addCookies([{ name: 'ask-first', value: valid, url: page.base }]);
    expect((await page.open('/')).status).toBe('decided');
    await expect.poll(() => ran(page)).toEqual(THREE_TAGS.all);
  });

  // Browsers send the one of the longer path first.
  for (const [what, first, second] of [
    ['an invalid one before a valid one', 'x', valid],
    ['a valid one before an invalid one', valid, 'x'],
    ['an expired one before a valid one', values['has expired']!, valid],
    ['a valid one before one that was spoilt', valid, ''],
  ] as const) {
    test(`${what}: no answer, and the next one replaces both`, async ({ serve }) => {
      const { '/': markup, ...files } = withTags(THREE_TAGS.markup);
      const page = await serve({ '/shop/': markup, ...files });
      const { hostname } = new URL(page.base);
      await page.page.context().addCookies([
        { name: 'ask-first', value: second, domain: hostname, path: '/' },
        { name: 'ask-first', value: first, domain: hostname, path: '/shop' },
      ]);
      expect((await page.open('/shop/')).status).toBe('undecided');
      await expectNothing(page);
      await page.rejectAll();
      expect(await page.cookieNames()).toEqual(['ask-first']);
      expect((await page.reload()).granted).toEqual(['essential']);
    });
  }

  test('two valid ones that disagree: never more than both grant', async ({ serve }) => {
    const { '/': markup, ...files } = withTags(THREE_TAGS.markup);
    const page = await serve({ '/shop/': markup, ...files });
    const { hostname } = new URL(page.base);
    const one = encodeConsent({ ...all, analytics: false });
    const two = encodeConsent({ ...all, functional: false });
    await page.page.context().addCookies([
      { name: 'ask-first', value: one, domain: hostname, path: '/' },
      { name: 'ask-first', value: two, domain: hostname, path: '/shop' },
    ]);
    expect((await page.open('/shop/')).granted).toEqual(['essential', 'marketing']);
    await expect.poll(() => page.demoLog()).toEqual(['third']);
    await page.settle();
    expect(await page.demoLog()).toEqual(['third']);
  });
});
