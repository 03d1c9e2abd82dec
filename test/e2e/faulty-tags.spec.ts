import { expect, test } from '../support/demo-test.ts';
import { codes, errors, expectNothing, ran, withTags } from '../support/faulty-page.ts';
import { externalTag, inlineTag, THREE_TAGS } from '../support/small-page.ts';

test.describe('tags that cannot run', () => {
  test('an unknown category: never, with one error that names the element; others go on', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] unknown-category/);
    const page = await serve(
      withTags(
        externalTag('statistics', 'never') +
          inlineTag('analytics statistics', 'never') +
          inlineTag('!statistics', 'never') +
          inlineTag('analytics', 'never', 'data-service="nobody"') +
          inlineTag('Analytics', 'never') +
          THREE_TAGS.markup,
      ),
    );
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => ran(page)).toEqual(THREE_TAGS.all);
    await page.settle();
    expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
    const told = await errors(page);
    expect(told.map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'unknown-category'),
    );
    const first = told.find(({ element }) => element?.includes('/tags/never.js'));
    expect(first?.message).toContain('data-category="statistics"');
    expect(first?.message).toContain('"statistics"');
  });

  test('a vendor that answers 404: told, and the others run', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] script-failed/, /Failed to load resource/);
    const page = await serve(withTags(externalTag('analytics', 'gone') + THREE_TAGS.markup));
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toHaveLength(3);
    await expect.poll(() => codes(page)).toEqual(['script-failed']);
    const told = await errors(page);
    expect(told[0]!.message).toContain('/tags/gone.js');
    expect(told[0]!.element).toContain('/tags/gone.js');
  });

  test('a vendor that throws: the page hears of it, and the others run', async ({
    serve,
    faults,
  }) => {
    faults.expect(/a fault of the vendor/);
    const page = await serve({
      ...withTags(externalTag('analytics', 'bad') + THREE_TAGS.markup),
      '/tags/bad.js': 'throw new Error("a fault of the vendor");',
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toHaveLength(3);
  });

  test('a vendor that never answers holds up its own category for eight seconds, and no other', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] script-timeout/);
    const page = await serve({
      ...withTags(externalTag('analytics', 'slow') + THREE_TAGS.markup),
      '/tags/slow.js': { hangs: true },
    });
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog(), { timeout: 3000 }).toEqual(['third']);
    await expect
      .poll(() => page.demoLog(), { timeout: 12_000 })
      .toEqual(['third', 'first', 'second']);
    expect(await codes(page)).toEqual(['script-timeout']);
  });

  test('an address that is no http: refused, in scripts, frames and pictures', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] address-refused/);
    const bad = 'javascript:window.demoLog=[1]';
    const code = 'data:text/javascript,window.demoLog=[2]';
    const page = await serve(
      withTags(
        `<script type="text/plain" data-category="analytics" src="${code}"></script>
        <script type="text/plain" data-category="analytics" data-src="blob:x"></script>
        <iframe data-category="analytics" data-src="${bad}"></iframe>
        <img data-category="analytics" data-src="data:image/gif;base64,AA" alt="">`,
      ),
    );
    await page.open('/');
    await page.acceptAll();
    await expect
      .poll(async () => (await errors(page)).map((error) => error.code))
      .toEqual(Array.from({ length: 4 }, () => 'address-refused'));
    await expectNothing(page);
    await expect(page.page.locator('iframe')).not.toHaveAttribute('src');
    await expect(page.page.locator('img')).not.toHaveAttribute('src');
  });

  test('document.write in a tag: it stands at the tag, and the page lives', async ({ serve }) => {
    const page = await serve(
      withTags(
        `<script type="text/plain" data-category="analytics">document.write('<p id="written">Written</p>')</script>
        ${THREE_TAGS.markup}<p id="stays">Stays</p>`,
      ),
    );
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toHaveLength(3);
    await expect(page.page.locator('#written')).toBeVisible();
    await expect(page.page.locator('#stays')).toBeVisible();
    expect(await page.page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false);
  });
});
