import { encodeConsent } from 'ask-first/server';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import type { Answer } from '../support/serve-pages.ts';
import { externalTag, inlineTag, libraryTag, pageOf, tagFiles, THREE_TAGS } from '../support/small-page.ts';

interface Told {
  readonly code: string;
  readonly message: string;
  readonly pointer?: string;
  readonly element?: string;
}

const listen = `<script>
  window.told = [];
  document.addEventListener('ask-first:error', ({ detail: { code, message, pointer, element } }) =>
    told.push({ code, message, pointer, element: element && element.outerHTML }));
</script>`;

const errors = (page: ConsentPage): Promise<Told[]> =>
  page.page.evaluate(() => (window as unknown as { told: Told[] }).told);

/** A page whose configuration is a file that answers so, with three tags. */
const withFile = (answer: Answer) => ({
  '/': pageOf({
    before: listen,
    library: '<script src="/dist/ask-first.js" data-config="/config.json"></script>',
    body: `${THREE_TAGS.markup}<label>Name <input id="name"></label>`,
  }),
  '/config.json': answer,
  ...THREE_TAGS.files,
});

const withTags = (body: string, attributes = '') => ({
  '/': pageOf({ before: listen, library: libraryTag({}, attributes), body }),
  ...THREE_TAGS.files,
});

const expectNothing = async (page: ConsentPage): Promise<void> => {
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  expect(page.requestsTo('/tags')).toEqual([]);
};

test.describe('a configuration that cannot be read', () => {
  const unreadable: Record<string, { answer: Answer; code: string }> = {
    'is missing': { answer: { status: 404, body: 'Not found' }, code: 'config-unreachable' },
    'is a server error': { answer: { status: 500, body: '{}' }, code: 'config-unreachable' },
    'is a page': { answer: '<!doctype html><title>Sign in</title>', code: 'config-not-json' },
    'is empty': { answer: '', code: 'config-not-json' },
    'is cut off': { answer: '{"categories":{"analytics":{', code: 'config-not-json' },
    'weighs over 256 KiB': {
      answer: JSON.stringify({ categories: { analytics: { description: 'x'.repeat(262_144) } } }),
      code: 'config-unreachable',
    },
  };

  for (const [what, { answer, code }] of Object.entries(unreadable)) {
    test(`${what}: the banner comes up, any answer closes it, nothing is granted or stored`, async ({
      serve,
      faults,
    }) => {
      faults.expect(new RegExp(`\\[ask-first\\] ${code}`), /Failed to load resource/);
      const page = await serve(withFile(answer));
      const { status } = await page.open('/');
      expect(status).toBe('undecided');
      await expect(page.banner).toContainText('May we use cookies?');
      await page.acceptAll();
      await expectNothing(page);
      expect(await page.cookieNames()).toEqual([]);
      expect((await page.consentState()).granted).toEqual(['essential']);
      await page.settle();
      await expect(page.banner).toBeHidden();
      const told = await errors(page);
      expect(told.map((error) => error.code)).toEqual([code]);
      expect(told[0]!.message).toContain('/config.json');
      expect(told[0]!.pointer).toBe('');
    });
  }

  test('a configuration that is no object: likewise', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] config-invalid/);
    const page = await serve(withFile('[1, 2]'));
    await page.open('/');
    await expect(page.banner).toBeVisible();
    await page.acceptAll();
    await expectNothing(page);
    expect(await page.cookieNames()).toEqual([]);
    expect((await errors(page)).map(({ code, pointer }) => [code, pointer])).toEqual([['config-invalid', '']]);
  });

  test('never answers: the page works, nothing runs, and after ten seconds the banner comes up', async ({
    serve,
    faults,
  }) => {
    faults.expect(/\[ask-first\] config-unreachable/);
    const page = await serve(withFile({ hangs: true }));
    const begun = Date.now();
    await page.page.goto(page.base);
    await page.page.locator('#name').fill('Somebody');
    await expectNothing(page);
    expect(await errors(page)).toEqual([]);
    await expect(page.banner).toBeVisible({ timeout: 15_000 });
    expect(Date.now() - begun).toBeGreaterThan(9000);
    await page.rejectAll();
    await expectNothing(page);
    expect((await errors(page)).map(({ code }) => code)).toEqual(['config-unreachable']);
  });

  test('a JSON script that is not there: likewise', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] config-/);
    const page = await serve({
      '/': pageOf({
        before: listen,
        library: '<script src="/dist/ask-first.js" data-config="#settings"></script>',
        body: THREE_TAGS.markup,
      }),
    });
    await page.open('/');
    await expect(page.banner).toBeVisible();
    await page.acceptAll();
    await expectNothing(page);
    expect(await errors(page)).toHaveLength(1);
  });
});

test.describe('a configuration with faults', () => {
  test('every fault is told at once, with its place; what is sound works', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] config-invalid/);
    const page = await serve(
      withFile(
        JSON.stringify({
          categorys: {},
          mode: 'optin',
          categories: {
            analytics: { label: 'Numbers' },
            marketing: { label: 7 },
            functional: { services: { chat: { label: 'Chat' }, map: { purpos: 'x' } } },
          },
          ui: { position: 'left' },
        }),
      ),
    );
    await page.open('/');
    await expect(page.banner).toContainText('Numbers');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.analytics);
    await page.settle();
    expect(await page.demoLog()).toEqual(THREE_TAGS.analytics);
    const { granted, services } = await page.consentState();
    expect(granted).not.toContain('marketing');
    expect(services).toEqual({ chat: true, map: false });
    const told = await errors(page);
    expect(told.map(({ pointer }) => pointer).sort()).toEqual([
      '/categories/functional/services/map/purpos',
      '/categories/marketing/label',
      '/categorys',
      '/mode',
      '/ui/position',
    ]);
    for (const { code, message, pointer } of told) {
      expect(code).toBe('config-invalid');
      expect(message).toContain(pointer);
    }
    const messageAt = (place: string): string => told.find(({ pointer }) => pointer === place)!.message;
    expect(messageAt('/categorys')).toContain('"categories"');
    expect(messageAt('/categories/functional/services/map/purpos')).toContain('"purpose"');
    expect(messageAt('/mode')).toContain('opt-in');
    expect(messageAt('/mode')).toContain('"optin"');
  });

  test('a faulty category does not run on the next page either', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] config-invalid/);
    const page = await serve(withFile('{"categories":{"analytics":{},"marketing":{"label":7}}}'));
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.analytics);
    await page.reload();
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.analytics);
    await page.settle();
    expect(await page.demoLog()).toEqual(THREE_TAGS.analytics);
    expect((await errors(page)).map(({ pointer }) => pointer)).toEqual(['/categories/marketing/label']);
  });
});

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
      await page.rejectAll();
      expect((await page.reload()).status).toBe('decided');
    });
  }

  test('the same value untouched is an answer', async ({ serve }) => {
    const page = await serve(withTags(THREE_TAGS.markup));
    await page.page.context().addCookies([{ name: 'ask-first', value: valid, url: page.base }]);
    expect((await page.open('/')).status).toBe('decided');
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.all);
  });

  for (const [what, other] of Object.entries({ 'an invalid one': 'x', 'an expired one': values['has expired']! })) {
    test(`a valid one beside ${what}: no answer, and the next one replaces both`, async ({ serve }) => {
      const { '/': markup, ...files } = withTags(THREE_TAGS.markup);
      const page = await serve({ '/shop/': markup, ...files });
      const { hostname } = new URL(page.base);
      await page.page.context().addCookies([
        { name: 'ask-first', value: valid, domain: hostname, path: '/' },
        { name: 'ask-first', value: other, domain: hostname, path: '/shop' },
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

test.describe('tags that cannot run', () => {
  test('an unknown category: never, with one error that names the element; others go on', async ({ serve, faults }) => {
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
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.all);
    await page.settle();
    expect(page.requestsTo('/tags')).toEqual(['/tags/first.js']);
    const told = await errors(page);
    expect(told.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'unknown-category'));
    expect(told[0]!.message).toContain('data-category="statistics"');
    expect(told[0]!.element).toContain('/tags/never.js');
  });

  test('a vendor that answers 404: told, and the others run', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] script-failed/, /Failed to load resource/);
    const page = await serve(withTags(externalTag('analytics', 'gone') + THREE_TAGS.markup));
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toHaveLength(3);
    const told = await errors(page);
    expect(told.map(({ code }) => code)).toEqual(['script-failed']);
    expect(told[0]!.message).toContain('/tags/gone.js');
    expect(told[0]!.element).toContain('/tags/gone.js');
  });

  test('a vendor that throws: the page hears of it, and the others run', async ({ serve, faults }) => {
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
    await expect.poll(() => page.demoLog(), { timeout: 12_000 }).toEqual(['third', 'first', 'second']);
    expect((await errors(page)).map(({ code }) => code)).toEqual(['script-timeout']);
  });

  test('an address that is no http: refused, in scripts, frames and pictures', async ({ serve, faults }) => {
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
    await expect.poll(async () => (await errors(page)).map((error) => error.code)).toEqual(
      Array.from({ length: 4 }, () => 'address-refused'),
    );
    await expectNothing(page);
    await expect(page.page.locator('iframe')).not.toHaveAttribute('src');
    await expect(page.page.locator('img')).not.toHaveAttribute('src');
  });

  test('document.write in a tag: dropped with a warning, and the page lives', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] write-dropped/);
    const page = await serve(
      withTags(
        `<script type="text/plain" data-category="analytics">document.write('<p id="written">Written</p>')</script>
        ${THREE_TAGS.markup}<p id="stays">Stays</p>`,
      ),
    );
    await page.open('/');
    await page.acceptAll();
    await expect.poll(() => page.demoLog()).toHaveLength(3);
    await expect(page.page.locator('#stays')).toBeVisible();
    expect(await page.page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false);
  });
});

test.describe('files of the library that do not come', () => {
  test('the interface: nothing runs, the page is usable, and a call still decides', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] interface-failed/, /Failed to load resource/);
    const page = await serve(withTags(`${THREE_TAGS.markup}<label>Name <input id="name"></label>`));
    await page.page.route('**/ask-first-ui.js', (route) => route.abort());
    await page.open('/');
    await expect.poll(async () => (await errors(page)).map(({ code }) => code)).toEqual(['interface-failed']);
    await page.page.locator('#name').fill('Somebody');
    await expectNothing(page);
    await page.page.evaluate(() => window.askFirst.acceptAll());
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.all);
    expect((await page.reload()).status).toBe('decided');
  });

  test('the interface once, by a fault of the network: the page’s own link tries again', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] interface-failed/, /Failed to load resource/);
    const page = await serve(withTags(THREE_TAGS.markup));
    await page.page.route('**/ask-first-preferences.js', (route) => route.abort());
    await page.open('/');
    await expect(page.banner).toBeVisible();
    await page.button('preferences').click();
    await expect.poll(async () => (await errors(page)).map(({ code }) => code)).toEqual(['interface-failed']);
    await expect(page.banner).toBeVisible();
    await page.rejectAll();
    expect((await page.consentState()).method).toBe('reject-all');
  });

  test('what decides: everything stays denied, whatever is answered', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] decision-failed/, /Failed to load resource/);
    const page = await serve(withTags(THREE_TAGS.markup));
    await page.page.route('**/ask-first-session.js', (route) => route.abort());
    await page.open('/');
    expect((await page.page.evaluate(() => window.askFirst.acceptAll())).granted).toEqual(['essential']);
    await expectNothing(page);
    expect(await page.cookieNames()).toEqual([]);
    expect((await errors(page)).map(({ code }) => code)).toContain('decision-failed');
  });

  test('what decides, when a visitor takes back: the old yes is gone', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] decision-failed/, /Failed to load resource/);
    const page = await serve(withTags(THREE_TAGS.markup));
    const value = encodeConsent({ analytics: true, functional: true, marketing: true });
    await page.page.context().addCookies([{ name: 'ask-first', value, url: page.base }]);
    await page.page.route('**/ask-first-session.js', (route) => route.abort());
    await page.open('/');
    await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.all);
    expect((await page.page.evaluate(() => window.askFirst.rejectAll())).granted).toEqual(['essential']);
    expect((await page.reload()).granted).toEqual(['essential']);
    await expectNothing(page);
  });

  test('the words for errors: the event comes all the same', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] unknown-category/, /Failed to load resource/);
    const page = await serve(withTags(inlineTag('statistics', 'never')));
    await page.page.route('**/ask-first-diagnostics.js', (route) => route.abort());
    await page.open('/');
    await expect.poll(async () => (await errors(page)).map(({ code }) => code)).toEqual(['unknown-category']);
  });
});

for (const file of ['ask-first.js', 'ask-first.all.js']) {
  test(`where cookies are refused the answer holds for this page only (${file})`, async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] persist-failed/);
    const page = await serve({
      '/': '<!doctype html><iframe sandbox="allow-scripts" src="/inside" width="900" height="600"></iframe>',
      '/inside': pageOf({
        before: listen,
        library: `<script src="/dist/${file}"></script>`,
        body: inlineTag('analytics', 'one') + inlineTag('marketing', 'two'),
      }),
      ...tagFiles(),
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
    const told = await inside.evaluate(() => (window as unknown as { told: Told[] }).told);
    expect(told.map(({ code }) => code)).toEqual(['persist-failed']);
  });
}
