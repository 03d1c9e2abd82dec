import { expect, test } from '../support/demo-test.ts';
import { codes, withTags } from '../support/faulty-page.ts';
import { heldAnswer } from '../support/held-answer.ts';
import { codeTag, externalTag, inlineTag, tagFiles } from '../support/small-page.ts';

test('an inline tag waits for the external ones before it in its category', async ({ serve }) => {
  const [first, second] = [heldAnswer('first'), heldAnswer('second')];
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'first') +
        externalTag('analytics', 'second') +
        inlineTag('analytics', 'third'),
    ),
    '/tags/first.js': first.answer,
    '/tags/second.js': second.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.requestsTo('/tags')).toHaveLength(2);
  first.letGo();
  await expect.poll(() => page.demoLog()).toEqual(['first']);
  await page.settle();
  expect(await page.demoLog()).toEqual(['first']);

  second.letGo();

  await expect.poll(() => page.demoLog()).toEqual(['first', 'second', 'third']);
});

test('external tags of a category are requested at once, and run in order though answered in reverse', async ({
  serve,
}) => {
  const names = ['first', 'second', 'third'];
  const answers = names.map((name) => heldAnswer(name));
  const page = await serve({
    ...withTags(names.map((name) => externalTag('analytics', name)).join('')),
    ...Object.fromEntries(names.map((name, index) => [`/tags/${name}.js`, answers[index]!.answer])),
  });
  const requested = (): string[] => page.served.filter((path) => path.startsWith('/tags')).sort();
  const all = names.map((name) => `/tags/${name}.js`);
  await page.open('/');
  await page.acceptAll();
  // The server has answered none of them.
  await expect.poll(requested).toEqual(all);

  answers[2]!.letGo();
  answers[1]!.letGo();
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  answers[0]!.letGo();

  await expect.poll(() => page.demoLog()).toEqual(names);
  expect(requested()).toEqual(all);
});

test('a tag with async neither waits nor is waited for', async ({ serve }) => {
  const [slow, aside] = [heldAnswer('slow'), heldAnswer('aside')];
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'aside', 'async') +
        externalTag('analytics', 'slow') +
        externalTag('analytics', 'quick', 'async') +
        inlineTag('analytics', 'last'),
    ),
    ...tagFiles('quick'),
    '/tags/slow.js': slow.answer,
    '/tags/aside.js': aside.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['quick']);
  slow.letGo();
  await expect.poll(() => page.demoLog()).toEqual(['quick', 'slow', 'last']);
  aside.letGo();
  await expect.poll(() => page.demoLog()).toEqual(['quick', 'slow', 'last', 'aside']);
});

test('categories do not wait for each other; what needs two waits for both', async ({ serve }) => {
  const slow = heldAnswer('slow');
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'slow') +
        inlineTag('analytics marketing', 'both') +
        externalTag('marketing', 'first') +
        inlineTag('marketing', 'second') +
        inlineTag('functional', 'third'),
    ),
    ...tagFiles('first'),
    '/tags/slow.js': slow.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect
    .poll(async () => (await page.demoLog()).sort())
    .toEqual(['first', 'second', 'third'].sort());
  const log = await page.demoLog();
  expect(log.indexOf('first')).toBeLessThan(log.indexOf('second'));
  await page.settle();
  expect(await page.demoLog()).toEqual(log);

  slow.letGo();

  await expect.poll(() => page.demoLog()).toEqual([...log, 'slow', 'both']);
});

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

test('a second decision while the first is carried out neither reorders nor repeats', async ({
  serve,
}) => {
  const [first, third] = [heldAnswer('first'), heldAnswer('third')];
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'first') +
        externalTag('marketing', 'third') +
        externalTag('analytics', 'second') +
        inlineTag('marketing', 'fourth') +
        inlineTag('analytics marketing', 'fifth') +
        inlineTag('analytics', 'sixth'),
    ),
    ...tagFiles('second'),
    '/tags/first.js': first.answer,
    '/tags/third.js': third.answer,
  });
  await page.open('/');
  await page.page.evaluate(() => window.askFirst.save({ analytics: true }));
  await expect
    .poll(() => page.requestsTo('/tags').sort())
    .toEqual(['/tags/first.js', '/tags/second.js']);

  await page.page.evaluate(() => window.askFirst.acceptAll());
  await expect.poll(() => page.requestsTo('/tags')).toHaveLength(3);
  third.letGo();
  await expect.poll(() => page.demoLog()).toEqual(['third', 'fourth']);
  first.letGo();

  await expect.poll(async () => (await page.demoLog()).length).toBe(6);
  await page.settle();
  const log = await page.demoLog();
  expect(log.filter((name) => name !== 'fifth')).toEqual([
    'third',
    'fourth',
    'first',
    'second',
    'sixth',
  ]);
  expect(log.indexOf('fifth')).toBeGreaterThan(log.indexOf('second'));
  expect(page.served.filter((path) => path.startsWith('/tags'))).toHaveLength(3);
});

test('tags wait until the page could draw what the click changed', async ({ serve }) => {
  const page = await serve(withTags(inlineTag('analytics', 'first')));
  await page.page.clock.install({ time: '2026-11-01T12:00:00' });
  await page.open('/');
  // From now on no frame comes and no timer ends.
  await page.page.clock.pauseAt('2026-11-01T13:00:00');
  await page.acceptAll();
  await page.page.evaluate(async () => {
    const { port1, port2 } = new MessageChannel();
    for (let task = 0; task < 100; task++) {
      await new Promise((resolve) => {
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(task);
      });
    }
  });
  expect(await page.demoLog()).toEqual([]);

  await page.page.clock.runFor(20);

  await expect.poll(() => page.demoLog()).toEqual(['first']);
});
