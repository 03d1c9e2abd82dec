import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';
import type { Config } from 'ask-first';

const CONFIG: Config = {
  controller: { name: 'Example Ltd' },
  policy: { url: '/cookies', version: '7' },
  categories: { analytics: { services: { counter: { label: 'Counter' } } }, maps: {} },
};
const HOME = pageOf({ library: libraryTag(CONFIG) });

test.describe('the record', () => {
  test('holds the words that the visitor read, where they answered, and not those of a program', async ({
    serve,
  }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.acceptAll();
    const record = await site.page.evaluate(() => window.askFirst.record()!);
    expect(record).toMatchObject({ trusted: true, words: { language: 'en' } });
    const lines = record.words!.text.split('\n');
    expect(lines[0]).toBe('May we use cookies?');
    expect(lines.slice(-3)).toEqual(['Reject all', 'Accept all', 'Settings']);
    expect(record.words!.hash).toMatch(/^[\da-f]{8}$/);

    const byProgram = await site.page.evaluate(async () => {
      await window.askFirst.save({ maps: false });
      return window.askFirst.record()!;
    });
    expect(byProgram.words).toBeUndefined();
    expect(byProgram.trusted).toBeUndefined();
    expect(byProgram.configHash).toBe(record.configHash);
  });

  test('holds what the page put in the place of our words, where that was shown', async ({
    serve,
  }) => {
    const site = await serve({
      '/': pageOf({
        library: libraryTag(CONFIG),
        body: '<ask-first><p slot="text">Words of the site.</p></ask-first>',
      }),
    });
    const words = (): Promise<string[]> =>
      site.page.evaluate(() => window.askFirst.record()!.words!.text.split('\n'));
    await site.open('/');
    await site.rejectAll();
    expect(await words()).toContain('Words of the site.');
    expect((await words()).join(' ')).not.toContain('All others stay off');

    await site.openPreferences();
    await site.save();
    expect(await words()).toContain('Cookie settings');
    expect(await words()).not.toContain('Words of the site.');
  });

  test('holds after the file has changed, under the fingerprint of the new one', async ({
    serve,
    page,
  }) => {
    let config = CONFIG;
    const site = await serve({ '/': () => pageOf({ library: libraryTag(config) }) });
    const record = () => page.evaluate(() => window.askFirst.record()!);
    await site.open('/');
    await site.acceptAll();
    const before = await record();
    config = { ...CONFIG, controller: { name: 'Example and Daughters' } };
    await site.open('/');

    const after = await record();
    expect(after).toMatchObject({
      controller: { name: 'Example and Daughters' },
      decidedAt: before.decidedAt,
      asked: before.asked,
      source: 'stored',
    });
    expect(after.configHash).not.toBe(before.configHash);
    await site.open('/');
    expect((await record()).configHash).toBe(after.configHash);
  });

  test('forgets whose click it was when another tab decides', async ({ serve, page }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.acceptAll();
    const other = await page.context().newPage();
    await other.goto(site.base);
    await other.evaluate(() => window.askFirst.rejectAll());
    await expect
      .poll(() => site.page.evaluate(() => window.askFirst.record()?.source))
      .toBe('sync');
    const { trusted, words } = await site.page.evaluate(() => window.askFirst.record()!);
    expect([trusted, words]).toEqual([undefined, undefined]);
  });
});

test.describe('in the preferences a visitor', () => {
  test('downloads a receipt of the answer, made on the device', async ({ serve, page }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.openPreferences();
    await expect(site.button('download')).toHaveCount(0);
    await site.toggle('maps');
    await site.save();
    await site.openPreferences();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      site.button('download').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^cookie-consent-\d{4}-\d\d-\d\d\.json$/);
    const receipt = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(receipt).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      pii_controller: { name: 'Example Ltd' },
      privacy_notice: { url: `${site.base}/cookies`, version: '7' },
      event: { event_state: 'given', method: 'custom', by_a_person: true },
      withdrawal_method: `${site.base}/#ask-first`,
      purposes: [
        { id: 'analytics', granted: false, services: [{ id: 'counter', granted: false }] },
        { id: 'maps', granted: true },
      ],
    });
    expect(receipt.notice.text).toContain('Choose what this site may use.');
    expect(receipt.notice.sha256).toBe(
      createHash('sha256').update(receipt.notice.text).digest('hex'),
    );
    expect(site.requestsTo('/').filter((path) => !/^\/(dist\/.*)?$/.test(path))).toEqual([]);
  });

  test('downloads a receipt of an answer that the browser would not keep, which says so', async ({
    serve,
    page,
    faults,
  }) => {
    faults.expect(/\[ask-first\] persist-failed/);
    const refusing = `<script>
      const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(Document.prototype, 'cookie', { get, set() {}, configurable: true });
    </script>`;
    const site = await serve({
      '/': pageOf({ before: refusing, library: libraryTag(CONFIG) }),
    });
    await site.open('/');
    await site.acceptAll();
    await site.openPreferences();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      site.button('download').click(),
    ]);
    const receipt = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(receipt.storage_location).toBe('this page, until it is left');
    expect(receipt.event.event_state).toBe('given');
    expect(receipt.event).not.toHaveProperty('valid_until');
  });

  test('deletes the answer, and is asked again', async ({ serve }) => {
    const site = await serve({ '/': HOME });
    await site.open('/');
    await site.acceptAll();
    await site.openPreferences();
    await site.button('forget').click();
    await expect(site.banner).toBeVisible();
    expect(await site.cookieNames()).toEqual([]);
    expect((await site.consentState()).status).toBe('undecided');
  });
});
