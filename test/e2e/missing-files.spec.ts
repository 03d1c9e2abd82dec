import { encodeConsent } from 'ask-first/server';
import { expect, test } from '../support/demo-test.ts';
import {
  codes,
  expectNothing,
  listenToErrors,
  ran,
  type Told,
  withTags,
} from '../support/faulty-page.ts';
import { inlineTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

test.describe('files of the library that do not come', () => {
  test('the interface: nothing runs, the page is usable, and a call still decides', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] interface-failed/, /Failed to load resource/);
    const page = await serve(withTags(`${THREE_TAGS.markup}<label>Name <input id="name"></label>`));
    await page.page.route('**/ask-first-ui.js', (route) => route.abort());
    await page.open('/');
    await expect.poll(() => codes(page)).toEqual(['interface-failed']);
    await page.page.locator('#name').fill('Somebody');
    await expectNothing(page);
    await page.page.evaluate(() => window.askFirst.acceptAll());
    await expect.poll(() => ran(page)).toEqual(THREE_TAGS.all);
    expect((await page.reload()).status).toBe('decided');
  });

  test('the interface once, by a fault of the network: the page’s own link tries again', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] interface-failed/, /Failed to load resource/);
    const page = await serve(withTags(THREE_TAGS.markup));
    await page.page.route('**/ask-first-preferences.js', (route) => route.abort());
    await page.open('/');
    await expect(page.banner).toBeVisible();
    await page.button('preferences').click();
    await expect.poll(() => codes(page)).toEqual(['interface-failed']);
    await expect(page.banner).toBeVisible();
    await page.rejectAll();
    expect((await page.consentState()).method).toBe('reject-all');
  });

  test('what decides: everything stays denied, whatever is answered', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] decision-failed/, /Failed to load resource/);
    const page = await serve(withTags(THREE_TAGS.markup));
    await page.page.route('**/ask-first-session.js', (route) => route.abort());
    await page.open('/');
    expect((await page.page.evaluate(() => window.askFirst.acceptAll())).granted).toEqual([
      'essential',
    ]);
    await expectNothing(page);
    expect(await page.cookieNames()).toEqual([]);
    expect(await codes(page)).toContain('decision-failed');
  });

  test('what decides, when a visitor takes back: the old yes is gone', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] decision-failed/, /Failed to load resource/);
    const page = await serve(withTags(THREE_TAGS.markup));
    const value = encodeConsent({ analytics: true, functional: true, marketing: true });
    await page.page.context().addCookies([{ name: 'ask-first', value, url: page.base }]);
    await page.page.route('**/ask-first-session.js', (route) => route.abort());
    await page.open('/');
    await expect.poll(() => ran(page)).toEqual(THREE_TAGS.all);
    expect((await page.page.evaluate(() => window.askFirst.rejectAll())).granted).toEqual([
      'essential',
    ]);
    page.forgetRequests();
    expect((await page.reload()).granted).toEqual(['essential']);
    await expectNothing(page);
  });

  test('the words for errors: the event comes all the same', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] unknown-category/, /Failed to load resource/);
    const page = await serve(withTags(inlineTag('statistics', 'never')));
    await page.page.route('**/ask-first-diagnostics.js', (route) => route.abort());
    await page.open('/');
    await expect.poll(() => codes(page)).toEqual(['unknown-category']);
  });
});

for (const file of ['ask-first.js', 'ask-first.all.js']) {
  test(`where cookies are refused the answer holds for this page only (${file})`, async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] persist-failed/);
    const page = await serve({
      '/': '<!doctype html><iframe sandbox="allow-scripts" src="/inside" width="900" height="600"></iframe>',
      '/inside': pageOf({
        before: listenToErrors,
        library: `<script src="/dist/${file}"></script>`,
        body: inlineTag('analytics', 'one') + inlineTag('marketing', 'two'),
      }),
    });
    await page.page.goto(page.base);
    const frame = page.page.frameLocator('iframe');
    await expect(frame.locator('ask-first [part~=banner]')).toBeVisible();
    await frame.locator('[data-action=accept-all]').click();
    await expect(frame.locator('ask-first [part~=banner]')).toBeHidden();
    const inside = page.page.frames()[1]!;
    await expect.poll(() => inside.evaluate(() => window.demoLog ?? [])).toEqual(['one', 'two']);
    const { status, persistence } = await inside.evaluate(() => window.askFirst.state);
    expect({ status, persistence }).toEqual({ status: 'decided', persistence: 'memory' });
    expect(await page.cookieNames()).toEqual([]);
    await expect
      .poll(() =>
        inside.evaluate(() => (window as unknown as { told: Told[] }).told.map(({ code }) => code)),
      )
      .toEqual(['persist-failed']);
  });
}
