import { expect, test } from '../support/demo-test.ts';
import { codes, errors, expectNothing, listenToErrors } from '../support/faulty-page.ts';
import type { Answer, Answers } from '../support/serve-pages.ts';
import { pageOf, THREE_TAGS } from '../support/small-page.ts';

/** A page whose configuration is a file that answers so, with three tags. */
const withFile = (answer: Answer): Answers => ({
  '/': pageOf({
    before: listenToErrors,
    library: '<script src="/dist/ask-first.js" data-config="/config.json"></script>',
    body: `${THREE_TAGS.markup}<label>Name <input id="name"></label>`,
  }),
  '/config.json': answer,
  ...THREE_TAGS.files,
});

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
    expect((await errors(page)).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['config-invalid', ''],
    ]);
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
    expect(await codes(page)).toEqual(['config-unreachable']);
  });

  test('a JSON script that is not there: likewise', async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] config-/);
    const page = await serve({
      '/': pageOf({
        before: listenToErrors,
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
  test('every fault is told at once, with its place; what is sound works', async ({
    serve,
    faults,
  }) => {
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
    const messageAt = (place: string): string =>
      told.find(({ pointer }) => pointer === place)!.message;
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
    expect((await errors(page)).map(({ pointer }) => pointer)).toEqual([
      '/categories/marketing/label',
    ]);
  });
});
