import { createHash } from 'node:crypto';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { codes, withTags } from '../support/faulty-page.ts';
import { codeTag, externalTag, inlineTag, says, tagFiles } from '../support/small-page.ts';

const hashOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

const run = async (page: ConsentPage, log: readonly string[]): Promise<void> => {
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(log);
};

test('the tag that runs is the same element in the same place, and document.currentScript', async ({
  serve,
}) => {
  const code = (name: string): string =>
    `${says(name)} (window.current = window.current || []).push(document.currentScript);`;
  const page = await serve({
    ...withTags(
      `<p id="before"></p>${codeTag('analytics', code('inline'))}<p id="between">
      ${externalTag('analytics', 'external')}</p>`,
    ),
    '/tags/external.js': code('external'),
  });
  await page.open('/');
  await page.page.evaluate(() => {
    const around = [...document.querySelectorAll('[data-category]')].map((tag) => [
      tag,
      tag.parentNode,
      tag.previousSibling,
      tag.nextSibling,
      tag.textContent,
    ]);
    Object.assign(window, { around });
  });
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['inline', 'external']);

  const same = await page.page.evaluate(() => {
    const { around, current } = window as unknown as { around: unknown[][]; current: Element[] };
    return current.map((tag, index) => {
      const after = [tag, tag.parentNode, tag.previousSibling, tag.nextSibling, tag.textContent];
      return after.map((value, at) => value === around[index]![at]);
    });
  });
  expect(same).toEqual([Array(5).fill(true), Array(5).fill(true)]);
});

/** Attributes that a tag has before, and has after it ran. */
const kept: readonly [name: string, value: string][] = [
  ['id', 'own'],
  ['class', 'one two'],
  ['title', 'A tag'],
  ['lang', 'de'],
  ['data-site-id', '42'],
  ['data-category', 'analytics'],
  ['data-service-of-another-kind', 'x'],
  ['crossorigin', 'anonymous'],
  ['crossorigin', 'use-credentials'],
  ['referrerpolicy', 'no-referrer'],
  ['fetchpriority', 'low'],
  ['charset', 'windows-1252'],
  ['integrity', hashOf(says('kept'))],
  ['nonce', 'cmFuZG9t'],
  ['defer', ''],
  ['async', ''],
  ['x-unknown', 'y'],
];

for (const [name, value] of kept) {
  test(`a tag keeps ${name}="${value}"`, async ({ serve }) => {
    const own = `${name === 'data-category' ? '' : `${name}="${value}"`}`;
    const page = await serve({
      ...withTags(externalTag('analytics', 'kept', own)),
      ...tagFiles('kept'),
    });
    await page.open('/');
    const tag = page.page.locator('script[data-category]');
    const attributes = (): Promise<[string, string][]> =>
      tag.evaluate((element) =>
        [...element.attributes].map((attribute) => [attribute.name, attribute.value]),
      );
    const before = await attributes();
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(['kept']);

    const after = await attributes();
    expect(after.sort()).toEqual(before.sort());
    expect(after).toContainEqual([name, value]);
  });
}

test('referrerpolicy and crossorigin decide what the request says, of the first tag and of those fetched ahead', async ({
  serve,
}) => {
  const seen: Record<string, { referer: unknown; origin: unknown; mode: unknown }> = {};
  const answer = (name: string) => (request: { headers: Record<string, unknown> }) => {
    const { referer, origin, 'sec-fetch-mode': mode } = request.headers;
    seen[name] = { referer, origin, mode };
    return { body: says(name), headers: { 'Access-Control-Allow-Origin': '*' } };
  };
  const tag = (name: string, attributes: string): string =>
    `<script type="text/plain" data-category="analytics" ${attributes} data-name="${name}"></script>`;
  const list = ['first', 'quiet', 'cross', 'last'];
  const page = await serve({
    ...withTags(
      tag('first', 'src="/tags/first.js" referrerpolicy="no-referrer"') +
        tag('quiet', 'src="/tags/quiet.js" referrerpolicy="no-referrer"') +
        tag('cross', 'src="/tags/cross.js" crossorigin') +
        tag('last', 'src="/tags/last.js"'),
    ),
    ...Object.fromEntries(list.map((name) => [`/tags/${name}.js`, answer(name)])),
  });
  await run(page, list);

  expect(seen['first']!.referer).toBeUndefined();
  expect(seen['quiet']!.referer).toBeUndefined();
  expect(seen['last']!.referer).toBe(`${page.base}/`);
  expect(seen['cross']!.mode).toBe('cors');
  expect(seen['last']!.mode).toBe('no-cors');
  expect(page.served.filter((path) => path.startsWith('/tags'))).toHaveLength(4);
});

test('integrity: the right hash runs, the wrong one does not, and nobody waits', async ({
  serve,
  faults,
}) => {
  faults.expect(/script-failed/, /integrity/i);
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'wrong', `integrity="${hashOf('other')}"`) +
        externalTag('analytics', 'right', `integrity="${hashOf(says('right'))}"`) +
        externalTag('analytics', 'forged', `integrity="${hashOf('other')}"`) +
        inlineTag('analytics', 'last'),
    ),
    ...tagFiles('wrong', 'right', 'forged'),
  });
  await run(page, ['right', 'last']);
  await expect.poll(() => codes(page)).toEqual(['script-failed', 'script-failed']);
});

test('charset decides how a file is read that does not say so itself', async ({ serve }) => {
  const file = (name: string) => ({
    body: says(name),
    headers: { 'Content-Type': 'text/javascript' },
  });
  // UTF-8 read as windows-1252.
  const garbled = Buffer.from('ä').toString('latin1');
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'one', 'charset="windows-1252"') +
        externalTag('analytics', 'two', 'charset="windows-1252"') +
        externalTag('analytics', 'three'),
    ),
    '/tags/one.js': file('ä'),
    '/tags/two.js': file('ä'),
    '/tags/three.js': file('ä'),
  });
  await run(page, [garbled, garbled, 'ä']);
});

test('onload and onerror attributes are called once each', async ({ serve, faults }) => {
  faults.expect(/script-failed/, /Failed to load resource/, /Loading failed/);
  const told = (name: string): string =>
    `onload="${says(`${name} load`).replaceAll('"', "'")}" onerror="${says(`${name} error`).replaceAll('"', "'")}"`;
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'good', told('good')) +
        externalTag('analytics', 'gone', told('gone')) +
        codeTag('analytics', says('inline'), told('inline')),
    ),
    ...tagFiles('good'),
  });
  await run(page, ['good', 'good load', 'gone error', 'inline']);
  await page.settle();
  expect(await page.demoLog()).toEqual(['good', 'good load', 'gone error', 'inline']);
});

test('modules run as modules, with what they import; those with an address keep the order', async ({
  serve,
}) => {
  const module = (name: string): string =>
    `import { part } from '/tags/part.mjs'; ${says(name)} demoLog.push(part + (this === undefined));`;
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'first', 'data-type="module"') +
        externalTag('analytics', 'second', 'data-type="module"') +
        inlineTag('analytics', 'third') +
        codeTag('analytics', module('inline'), 'data-type="module"'),
    ),
    '/tags/part.mjs': 'export const part = "a part of ";',
    '/tags/first.js': module('first'),
    '/tags/second.js': says('second'),
  });
  await run(page, ['first', 'a part of true', 'second', 'third', 'inline', 'a part of true']);
  expect(page.served.filter((path) => path === '/tags/part.mjs')).toHaveLength(1);
});

test('nomodule never runs, is not fetched, and holds nobody up', async ({ serve }) => {
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'old', 'nomodule') +
        externalTag('analytics', 'new') +
        externalTag('analytics', 'older', 'nomodule') +
        codeTag('analytics', says('inline'), 'nomodule') +
        inlineTag('analytics', 'last'),
    ),
    ...tagFiles('old', 'new', 'older'),
  });
  await run(page, ['new', 'last']);
  await page.settle();
  expect(page.requestsTo('/tags')).toEqual(['/tags/new.js']);
  expect(await page.demoLog()).toEqual(['new', 'last']);
});

test('data blocks of another type stay as they are, and nothing is said of them', async ({
  serve,
}) => {
  const block = (type: string): string =>
    `<script type="${type}" data-category="analytics">${says(type)}</script>`;
  const types = ['application/ld+json', 'text/template', 'TEXT/PLAIN', 'text/plain;charset=utf-8'];
  const page = await serve(withTags(types.map(block).join('') + inlineTag('analytics', 'last')));
  await page.open('/');
  const blocks = (): Promise<string[]> =>
    page.page.evaluate((all) => {
      const found = [...document.querySelectorAll('script[data-category]')].slice(0, all);
      return found.map((element) => element.outerHTML);
    }, types.length);
  const before = await blocks();
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['last']);
  await page.settle();
  expect(await page.demoLog()).toEqual(['last']);
  expect(await blocks()).toEqual(before);
});

for (const type of ['application/ld+json', 'text/x-template']) {
  test(`data-type="${type}" becomes the type of the block, and nothing in it runs`, async ({
    serve,
  }) => {
    const page = await serve(
      withTags(
        codeTag('analytics', says('block'), `id="block" data-type="${type}"`) +
          inlineTag('analytics', 'last'),
      ),
    );
    await run(page, ['last']);
    await page.settle();
    await expect(page.page.locator('#block')).toHaveAttribute('type', type);
    expect(await page.page.locator('#block').textContent()).toBe(says('block'));
    expect(await page.demoLog()).toEqual(['last']);
  });
}

for (const [type, content] of [
  ['importmap', '{"imports":{"part":"/tags/part.mjs"}}'],
  ['speculationrules', '{"prefetch":[]}'],
] as const) {
  test(`data-type="${type}" holds nobody up`, async ({ serve }) => {
    const page = await serve(
      withTags(
        codeTag('analytics', content, `data-type="${type}"`) + inlineTag('analytics', 'last'),
      ),
    );
    await run(page, ['last']);
  });
}

test('an external data block is not fetched and holds nobody up', async ({ serve }) => {
  const page = await serve({
    ...withTags(
      externalTag('analytics', 'first') +
        externalTag('analytics', 'block', 'data-type="application/ld+json"') +
        inlineTag('analytics', 'last'),
    ),
    ...tagFiles('first', 'block'),
  });
  await run(page, ['first', 'last']);
  await page.settle();
  expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
});
