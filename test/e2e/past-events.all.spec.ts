import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { withTags } from '../support/faulty-page.ts';
import { heldAnswer } from '../support/held-answer.ts';
import { codeTag, externalTag, inlineTag, says } from '../support/small-page.ts';

/** The page's own, which must hear of each event once, when it is. */
const own = `<script>
  document.addEventListener('DOMContentLoaded', () => { ${says('page DOMContentLoaded')} });
  window.addEventListener('load', () => { ${says('page load')} });
  window.onload = () => { ${says('page onload')} };
</script>`;
const OWN = ['page DOMContentLoaded', 'page load', 'page onload'];

/** Tags with these in the page, after its own listeners have been called. */
const open = async (page: ConsentPage): Promise<void> => {
  await page.open('/');
  await expect.poll(() => page.demoLog()).toEqual(OWN);
};

/** What ran since the page's own listeners were called; after a while it is still that. */
const expectLog = async (page: ConsentPage, log: readonly string[]): Promise<void> => {
  const since = async (): Promise<string[]> => (await page.demoLog()).slice(OWN.length).sort();
  await expect.poll(since).toEqual([...log].sort());
  await page.settle();
  expect(await since()).toEqual([...log].sort());
};

const waits = {
  'document.addEventListener for DOMContentLoaded': `document.addEventListener('DOMContentLoaded', () => { ${says('called')} });`,
  'window.addEventListener for DOMContentLoaded': `window.addEventListener('DOMContentLoaded', () => { ${says('called')} });`,
  'window.addEventListener for load': `window.addEventListener('load', function (event) {
    if (this === window && event.type === 'load') { ${says('called')} }
  });`,
  'a bare addEventListener': `addEventListener('load', () => { ${says('called')} }, { once: true });`,
  'an object with handleEvent': `document.addEventListener('DOMContentLoaded', {
    name: 'called',
    handleEvent() { demoLog.push(this.name); },
  });`,
  'window.onload': `window.onload = () => { ${says('called')} };`,
};

for (const [what, code] of Object.entries(waits)) {
  const body = (attributes: string): string =>
    own +
    codeTag('analytics', code, attributes) +
    externalTag('analytics', 'external', attributes) +
    inlineTag('analytics', 'last');

  test(`${what}: with data-ready called once, before the next tag runs, and the page's own not again`, async ({
    serve,
  }) => {
    const page = await serve({ ...withTags(body('data-ready')), '/tags/external.js': code });
    await open(page);
    await page.acceptAll();
    await expectLog(page, ['called', 'called', 'last']);
    expect((await page.demoLog()).at(-1)).toBe('last');
  });

  test(`${what}: without data-ready never called, and the page's own not again`, async ({
    serve,
  }) => {
    const page = await serve({ ...withTags(body('')), '/tags/external.js': code });
    await open(page);
    await page.acceptAll();
    await expectLog(page, ['last']);
  });
}

test("window.onload that calls the one before it does not call the page's own again", async ({
  serve,
}) => {
  const wraps = (name: string): string => `{
    const before = window.onload;
    window.onload = () => { before?.(); ${says(name)} };
  }`;
  const page = await serve(
    withTags(own + codeTag('analytics', wraps('first') + wraps('second'), 'data-ready')),
  );
  await open(page);
  await page.acceptAll();
  await expectLog(page, ['first', 'second']);
});

test('a listener that throws is told, and keeps nobody from being called', async ({
  serve,
  faults,
}) => {
  faults.expect(/a fault of the vendor/);
  const page = await serve(
    withTags(
      own +
        codeTag(
          'analytics',
          `addEventListener('load', () => { throw new Error('a fault of the vendor'); });
          addEventListener('load', () => { ${says('called')} });`,
          'data-ready',
        ) +
        inlineTag('analytics', 'last'),
    ),
  );
  await open(page);
  await page.acceptAll();
  await expectLog(page, ['called', 'last']);
  expect(faults.seen).toHaveLength(1);
});

test('what other scripts add meanwhile is theirs, and afterwards the page has its own functions back', async ({
  serve,
}) => {
  const held = heldAnswer('external', `addEventListener('load', () => { ${says('called')} });`);
  const page = await serve({
    ...withTags(own + externalTag('analytics', 'external', 'data-ready')),
    '/tags/external.js': held.answer,
  });
  await open(page);
  await page.acceptAll();
  await expect.poll(() => page.requestsTo('/tags')).toHaveLength(1);
  await page.page.evaluate(() => {
    const say = (name: string) => (): unknown => window.demoLog!.push(name);
    document.addEventListener('DOMContentLoaded', say('other DOMContentLoaded'));
    window.addEventListener('load', say('other load'));
    window.addEventListener('own-event', say('own event'));
    const onload = say('other onload');
    window.onload = onload;
    window.demoLog!.push(`onload kept: ${window.onload === onload}`);
    window.dispatchEvent(new Event('own-event'));
  });
  held.letGo();
  await expectLog(page, ['onload kept: true', 'own event', 'called']);

  const natives = await page.page.evaluate(() => [
    Object.hasOwn(document, 'addEventListener'),
    Object.hasOwn(window, 'addEventListener'),
    /native code/.test(`${Object.getOwnPropertyDescriptor(window, 'onload')?.set}`),
  ]);
  expect(natives).toEqual([false, false, true]);
});

test('an addEventListener that the page made itself is asked meanwhile, and back afterwards', async ({
  serve,
}) => {
  const patch = `<script>
    window.patched = document.addEventListener = function (type, ...rest) {
      (window.demoLog = window.demoLog || []).push('patched ' + type);
      EventTarget.prototype.addEventListener.call(this, type, ...rest);
    };
  </script>`;
  const page = await serve(
    withTags(
      patch +
        codeTag(
          'analytics',
          `document.addEventListener('own-event', () => {});
          document.addEventListener('DOMContentLoaded', () => { ${says('called')} });`,
          'data-ready',
        ),
    ),
  );
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toContain('called');
  expect((await page.demoLog()).filter((name) => name !== 'patched DOMContentLoaded')).toEqual([
    'patched own-event',
    'called',
  ]);
  const isBack = await page.page.evaluate(
    () => (window as unknown as { patched: unknown }).patched === document.addEventListener,
  );
  expect(isBack).toBe(true);
});

test('two such tags of different categories at the same time: each listener once', async ({
  serve,
}) => {
  const load = (name: string): string =>
    `addEventListener('load', () => { ${says(`${name} load`)} });`;
  const code = (name: string): string =>
    `${load(name)} window.onload = () => { ${says(`${name} onload`)} };`;
  const [first, second] = [heldAnswer('', load('first')), heldAnswer('', code('second'))];
  const page = await serve({
    ...withTags(
      own +
        externalTag('analytics', 'first', 'data-ready') +
        externalTag('marketing', 'second', 'data-ready') +
        codeTag('functional', code('third'), 'data-ready'),
    ),
    '/tags/first.js': first.answer,
    '/tags/second.js': second.answer,
  });
  await open(page);
  await page.acceptAll();
  await expectLog(page, ['third load', 'third onload']);
  second.letGo();
  await expectLog(page, ['third load', 'third onload', 'second load', 'second onload']);
  first.letGo();
  await expectLog(page, [
    'third load',
    'third onload',
    'second load',
    'second onload',
    'first load',
  ]);
});

test('what is still to come is left to the browser: a tag that runs before load hears of it then, once', async ({
  serve,
}) => {
  const picture = heldAnswer('', '');
  const page = await serve({
    ...withTags(
      `<img src="/picture.gif" alt="">${codeTag(
        'essential',
        `document.addEventListener('DOMContentLoaded', () => { ${says('ready')} });
        addEventListener('load', () => { ${says('load')} });
        window.onload = () => { ${says('onload')} };
        ${says('ran')}`,
        'data-ready',
      )}`,
    ),
    '/picture.gif': picture.answer,
  });
  await page.page.goto(page.base, { waitUntil: 'commit' });
  await expect.poll(() => page.demoLog()).toEqual(['ran', 'ready']);
  await page.settle();
  expect(await page.demoLog()).toEqual(['ran', 'ready']);
  picture.letGo();
  await expect.poll(() => page.demoLog()).toEqual(['ran', 'ready', 'load', 'onload']);
});
