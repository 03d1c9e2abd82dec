import { expect, test } from '../support/demo-test.ts';
import { withTags } from '../support/faulty-page.ts';
import { heldAnswer } from '../support/held-answer.ts';
import { externalTag, inlineTag, tagFiles } from '../support/small-page.ts';

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
