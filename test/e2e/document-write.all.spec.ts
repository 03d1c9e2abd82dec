import { expect, test } from '../support/demo-test.ts';
import { codes, errors, withTags } from '../support/faulty-page.ts';
import { heldAnswer } from '../support/held-answer.ts';
import { codeTag, inlineTag, says } from '../support/small-page.ts';
import { acceptAndRun, box, hasNatives, writes, written } from '../support/writing-tag.ts';

test('what a tag writes stands right behind it, in order, and the page lives on', async ({
  serve,
}) => {
  const page = await serve(
    withTags(
      box(
        codeTag(
          'analytics',
          `${writes('<b id="one">', 'One')} document.writeln(' and</b>', ' a half'); document.open();
          document.write('<table><tr><td>Two</table>', 3); document.close(); ${says('first')}`,
        ),
        codeTag('analytics', `${writes('<i>Three</i>')}${says('second')}`),
      ),
    ),
  );
  await acceptAndRun(page, ['first', 'second']);
  const order = await page.page
    .locator('#box')
    .evaluate((element) => [...element.children].map(({ localName }) => localName));
  expect(order).toEqual(['script', 'b', 'table', 'script', 'i']);
  expect(await written(page)).toBe(
    '<b id="one">One and</b> a half\n<table><tbody><tr><td>Two</td></tr></tbody></table>3<i>Three</i>',
  );
  await expect(page.page.locator('#before')).toBeVisible();
  await expect(page.page.locator('#after')).toBeVisible();
  await expect(page.page.locator('body')).toContainText('Cookie settings');
});

test('a script that is written with an address loads and runs before the next tag of the category', async ({
  serve,
}) => {
  const fallback = heldAnswer('fallback');
  const page = await serve({
    ...withTags(
      box(
        codeTag(
          'analytics',
          `${says('tag')} window.jQuery || ${writes('<script src="/tags/fallback.js"></script><script>' + says('then') + '</script>')}`,
        ),
        inlineTag('analytics', 'last'),
        inlineTag('marketing', 'other'),
      ),
    ),
    '/tags/fallback.js': fallback.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(async () => (await page.demoLog()).sort()).toEqual(['other', 'tag']);
  await page.settle();
  expect(await page.demoLog()).toHaveLength(2);

  fallback.letGo();

  await expect
    .poll(async () => (await page.demoLog()).slice(2))
    .toEqual(['fallback', 'then', 'last']);
});

test('a script that is written may write again, at its own place', async ({ serve }) => {
  const inner = `<u>1</u><script>${says('inner')}${writes(`<u>2</u><script>${says('innermost')}${writes('<u>3</u>')}</script><u>4</u>`)}</script><u>5</u>`;
  const page = await serve(
    withTags(
      box(codeTag('analytics', `${says('outer')}${writes(inner)}`), inlineTag('analytics', 'last')),
    ),
  );
  await acceptAndRun(page, ['outer', 'inner', 'innermost', 'last']);
  await expect(page.page.locator('#box')).toHaveText('12345');
});

test('written scripts that fail hold nobody up', async ({ serve, faults }) => {
  faults.expect(/script-failed/, /Failed to load resource/, /Loading failed/, /of the vendor/);
  const page = await serve({
    ...withTags(
      box(
        codeTag(
          'analytics',
          writes(
            '<script src="/tags/gone.js"></script>',
            '<script>throw new Error("a fault of the vendor")</script>',
            `<script>${says('next')}</script>`,
          ),
        ),
        inlineTag('analytics', 'last'),
      ),
    ),
  });
  await acceptAndRun(page, ['next', 'last']);
  expect(await codes(page)).toEqual(['script-failed']);
});

test('a tag that throws after it has written keeps what it wrote', async ({ serve, faults }) => {
  faults.expect(/a fault of the vendor/);
  const page = await serve(
    withTags(
      box(
        codeTag('analytics', `${writes('<b>Kept</b>')} throw new Error('a fault of the vendor');`),
        inlineTag('analytics', 'last'),
      ),
    ),
  );
  await acceptAndRun(page, ['last']);
  expect(await written(page)).toBe('<b>Kept</b>');
});

for (const address of [
  `javascript:${says('evil')}`,
  `data:text/javascript,${says('evil')}`,
  'blob:https://example.org/1',
  'https://user:password@example.org/a.js',
]) {
  test(`a written script from ${address.slice(0, 20)} is refused, with one error`, async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] address-refused/);
    const page = await serve(
      withTags(
        box(
          codeTag(
            'analytics',
            writes(`<script src='${address.replaceAll("'", '&#39;')}'></script>`),
          ),
          inlineTag('analytics', 'last'),
        ),
      ),
    );
    await acceptAndRun(page, ['last']);
    expect(await codes(page)).toEqual(['address-refused']);
    const [told] = await errors(page);
    expect(told?.element).toBeDefined();
    expect(told?.element).not.toContain('data-category');
  });
}

test('what would not load or run where a browser parses it, does not by being written', async ({
  serve,
}) => {
  const page = await serve({
    ...withTags(
      box(
        codeTag(
          'analytics',
          writes(
            '<noscript><img src="/tags/noscript.gif"><script src="/tags/noscript.js"></script></noscript>',
            '<template><img src="/tags/template.gif"><script src="/tags/template.js"></script></template>',
            '<textarea><img src="/tags/textarea.gif"></textarea>',
            `<script type="application/json">{"a": 1}</script><script type="text/x-template">${says('template')}</script>`,
            `<script type="text/plain">${says('plain')}</script>`,
            `<script nomodule>${says('nomodule')}</script>`,
          ),
        ),
        inlineTag('analytics', 'last'),
      ),
    ),
  });
  await acceptAndRun(page, ['last']);
  expect(page.requestsTo('/tags')).toEqual([]);
  await expect(page.page.locator('#box script[type="application/json"]')).toHaveCount(1);
});

test('a gated tag that is written waits for its own category', async ({ serve }) => {
  const page = await serve(
    withTags(
      box(
        codeTag(
          'analytics',
          writes(
            `<script type="text/plain" data-category="marketing">${says('marketing')}</script>`,
            `<script type="text/plain" data-category="analytics">${says('analytics')}</script>`,
          ),
        ),
      ),
    ),
  );
  await page.open('/');
  await page.page.evaluate(() => window.askFirst.save({ analytics: true }));
  await expect.poll(() => page.demoLog()).toEqual(['analytics']);
  await page.settle();
  expect(await page.demoLog()).toEqual(['analytics']);

  await page.page.evaluate(() => window.askFirst.acceptAll());

  await expect.poll(() => page.demoLog()).toEqual(['analytics', 'marketing']);
});

test('written frames, pictures and styles work as in the page', async ({ serve }) => {
  const page = await serve({
    ...withTags(
      box(
        codeTag(
          'marketing',
          writes(
            '<style>#box em { color: rgb(1, 2, 3) }</style><em>Styled</em>',
            '<iframe src="/frame" title="An ad"></iframe><img src="/picture.gif" alt="An ad">',
            '<svg viewBox="0 0 1 1"><circle r="1"></circle></svg>',
          ),
        ),
      ),
    ),
    '/frame': '<p>An ad</p>',
    '/picture.gif': '',
  });
  await page.open('/');
  await page.acceptAll();
  await expect(page.page.locator('#box em')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(page.page.frameLocator('#box iframe').getByText('An ad')).toBeVisible();
  expect(page.requestsTo('/picture.gif')).toHaveLength(1);
  const svg = 'http://www.w3.org/2000/svg';
  expect(await page.page.locator('#box circle').evaluate(({ namespaceURI }) => namespaceURI)).toBe(
    svg,
  );
});

test('afterwards the page has its own document.write back, after a tag that throws as well', async ({
  serve,
  faults,
}) => {
  faults.expect(/a fault of the vendor/);
  const page = await serve(
    withTags(
      box(
        codeTag('analytics', 'throw new Error("a fault of the vendor");'),
        codeTag('marketing', writes('<b>Ad</b>')),
        inlineTag('analytics', 'last'),
      ),
    ),
  );
  await acceptAndRun(page, ['last']);
  await expect(page.page.locator('#box b')).toHaveCount(1);
  expect(await hasNatives(page)).toBe(true);
});

test('a document.write that the page made itself is back afterwards, and was not called', async ({
  serve,
}) => {
  const page = await serve(
    withTags(
      `<script>document.write = (text) => { ${says('page wrote')} };</script>` +
        box(codeTag('analytics', writes('<b>Ad</b>')), inlineTag('analytics', 'last')),
    ),
  );
  await acceptAndRun(page, ['last']);
  await page.page.evaluate(() => document.write('x'));
  expect(await page.demoLog()).toEqual(['last', 'page wrote']);
});

test('a document.write that a tag makes itself is left to it', async ({ serve }) => {
  const page = await serve(
    withTags(
      box(
        codeTag('analytics', `document.write = (text) => { ${says('vendor wrote')} };`),
        codeTag('marketing', `'use strict'; document.writeln = () => {}; ${says('strict')}`),
      ),
    ),
  );
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['strict']);
  await page.page.evaluate(() => document.write('x'));
  expect(await page.demoLog()).toEqual(['strict', 'vendor wrote']);
});

test('two categories that write at once write each at its own place', async ({ serve }) => {
  const [one, two] = [heldAnswer('one'), heldAnswer('two')];
  const writer = (name: string): string =>
    writes(`<b>${name} 1</b><script src="/tags/${name}.js"></script><b>${name} 2</b>`);
  const page = await serve({
    ...withTags(
      box(
        codeTag('analytics', writer('one')),
        codeTag('marketing', writer('two')),
        codeTag('analytics', writes('<b>one 3</b>')),
        codeTag('marketing', writes('<b>two 3</b>')),
      ),
    ),
    '/tags/one.js': one.answer,
    '/tags/two.js': two.answer,
  });
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.requestsTo('/tags')).toHaveLength(2);
  two.letGo();
  await expect(page.page.locator('#box')).toContainText('two 3');
  await page.settle();
  await expect(page.page.locator('#box')).not.toContainText('one 3');
  one.letGo();
  await expect(page.page.locator('#box b')).toHaveText([
    'one 1',
    'one 2',
    'two 1',
    'two 2',
    'one 3',
    'two 3',
  ]);
  expect(await page.demoLog()).toEqual(['two', 'one']);
});
