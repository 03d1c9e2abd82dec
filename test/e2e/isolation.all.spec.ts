import { expect, test } from '../support/demo-test.ts';
import { codes, withTags } from '../support/faulty-page.ts';
import { heldAnswer } from '../support/held-answer.ts';
import { codeTag, externalTag, inlineTag, tagFiles } from '../support/small-page.ts';

/** Vendors at fault: the tag, what it is answered, and what is said of it. */
const faulty = {
  'answers 404': {
    tag: externalTag('analytics', 'bad'),
    answer: { status: 404 },
    says: [/script-failed/, /Failed to load resource/, /Loading failed/],
  },
  throws: {
    tag: externalTag('analytics', 'bad'),
    answer: 'throw new Error("a fault of the vendor")',
    says: [/a fault of the vendor/],
  },
  'is no JavaScript': {
    tag: externalTag('analytics', 'bad'),
    answer: '<!doctype html>',
    says: [/SyntaxError/],
  },
  'throws inline': {
    tag: codeTag('analytics', 'throw new Error("a fault of the vendor")'),
    answer: '',
    says: [/a fault of the vendor/],
  },
  'throws what is no error, in its own onload': {
    tag: externalTag('analytics', 'bad', 'onload="throw null"'),
    answer: '',
    says: [/null/],
  },
};

for (const [what, { tag, answer, says }] of Object.entries(faulty)) {
  test(`a tag that ${what} keeps nobody behind it from running`, async ({ serve, faults }) => {
    faults.expect(...says);
    const page = await serve({
      ...withTags(tag + externalTag('analytics', 'next') + inlineTag('analytics', 'last')),
      ...tagFiles('next'),
      '/tags/bad.js': answer,
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(['next', 'last']);
    await expect.poll(() => faults.seen.length).toBeGreaterThan(0);
  });
}

test('a tag that the page takes away while it waits does not run, keeps nobody from running, and may come back', async ({
  serve,
}) => {
  const slow = heldAnswer('slow');
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'slow') +
        externalTag('analytics', 'gone', 'id="gone"') +
        inlineTag('analytics', 'last'),
    ),
    ...tagFiles('gone'),
    '/tags/slow.js': slow.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.requestsTo('/tags/slow.js')).toHaveLength(1);
  const gone = await page.page.evaluateHandle(() => {
    const tag = document.querySelector('#gone')!;
    tag.remove();
    return tag;
  });
  slow.letGo();
  await expect.poll(() => page.demoLog()).toEqual(['slow', 'last']);
  await page.settle();
  expect(await page.demoLog()).toEqual(['slow', 'last']);

  await gone.evaluate((tag) => document.body.append(tag));

  await expect.poll(() => page.demoLog()).toEqual(['slow', 'last', 'gone']);
});

test('a tag that the page takes away while it loads keeps nobody from running', async ({
  serve,
}) => {
  const slow = heldAnswer('slow');
  const page = await serve({
    ...withTags(externalTag('analytics', 'slow', 'id="slow"') + inlineTag('analytics', 'last')),
    '/tags/slow.js': slow.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.requestsTo('/tags/slow.js')).toHaveLength(1);
  await page.page.locator('#slow').evaluate((tag) => tag.remove());
  slow.letGo();
  await expect.poll(() => page.demoLog()).toContain('last');
});

test('two tags that never answer hold up their category for eight seconds together, and no other', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] script-timeout/);
  const clock = 'window.at = performance.now();';
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'one') +
        externalTag('analytics', 'two') +
        codeTag('analytics', clock) +
        inlineTag('analytics', 'last') +
        inlineTag('marketing', 'other'),
    ),
    '/tags/one.js': { hangs: true },
    '/tags/two.js': { hangs: true },
  });
  await page.page.clock.install();
  await page.open('/');
  const since = await page.page.evaluate(() => performance.now());
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['other']);
  expect(await codes(page)).toEqual([]);

  await page.page.clock.runFor(8000);
  await expect.poll(() => codes(page)).toContain('script-timeout');
  await page.page.clock.runFor(1000);

  await expect.poll(() => codes(page)).toEqual(['script-timeout', 'script-timeout']);
  await expect.poll(() => page.demoLog()).toEqual(['other', 'last']);
  // By the page's own clock, which the test moves.
  const at = await page.page.evaluate(() => (window as unknown as { at: number }).at);
  expect(at - since).toBeLessThan(16_000);
});
