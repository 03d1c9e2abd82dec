import { encodeConsent } from 'ask-first/server';
import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { codes, listenToErrors, ran } from '../support/faulty-page.ts';
import { lookAt } from '../support/shared-cookies.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

/** For the head: puts another accessor in the place of the browser's, as `get` and `set` of `jar`. */
const jarThat = (members: string): string => `<script>
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...jar, ${members} });
</script>`;

/** More services than any cookie has room for. */
const crowded: Config = {
  categories: {
    analytics: {
      services: Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`s${index}`, {}])),
    },
    marketing: {},
    functional: {},
  },
};

const ways: Record<string, { before?: string; config?: Config }> = {
  'cookies that throw as in a sandboxed frame': {
    before: jarThat(`get() { throw new DOMException('', 'SecurityError'); },
      set() { throw new DOMException('', 'SecurityError'); }`),
  },
  'a jar that keeps nothing': { before: jarThat('set() {}') },
  'a jar that cuts off what it keeps': {
    before: jarThat(
      'set(text) { jar.set.call(this, text.replace(/^(ask-first=.{20})[^;]*/, "$1")); }',
    ),
  },
  'an answer too long for any cookie': { config: crowded },
};

for (const [what, { before = '', config = {} }] of Object.entries(ways)) {
  test(`${what}: the answer holds for the page, without a second question, and that is told once`, async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] persist-failed/);
    const site = await serve({
      '/': pageOf({
        before: before + listenToErrors,
        library: libraryTag(config),
        body: THREE_TAGS.markup,
      }),
      ...THREE_TAGS.files,
    });
    await site.open('/');
    await site.acceptAll();
    await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
    await lookAt(site.page);
    await site.page.evaluate(() => window.askFirst.save({ functional: false }));
    await site.settle();
    expect(await site.consentState()).toMatchObject({
      status: 'decided',
      granted: ['essential', 'analytics', 'marketing'],
      persistence: 'memory',
    });
    await expect(site.banner).toBeHidden();
    expect(await ran(site)).toEqual(THREE_TAGS.all);
    expect(await codes(site)).toEqual(['persist-failed']);

    expect((await site.reload()).status).toBe('undecided');
    await expect(site.banner).toBeVisible();
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
  });
}

test('a no that is too long for any cookie ends the old yes all the same', async ({
  serve,
  faults,
  context,
}) => {
  faults.expect(/\[ask-first\] persist-failed/);
  const site = await serve({
    '/': pageOf({ library: libraryTag(crowded), body: THREE_TAGS.markup }),
    ...THREE_TAGS.files,
  });
  const value = encodeConsent({ analytics: true, marketing: true, functional: true });
  await context.addCookies([{ name: 'ask-first', value, url: site.base }]);
  expect((await site.open('/')).status).toBe('partial');
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  await site.reloadedBy(() => site.button('reject-all').click());
  expect(await site.consentState()).toMatchObject({ status: 'undecided', granted: ['essential'] });
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
});
