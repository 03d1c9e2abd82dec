import { readFileSync } from 'node:fs';
import type { AutoConsentCMPRule } from '@duckduckgo/autoconsent';
import type { Config, ConsentRecord } from 'ask-first';
import { runAutoconsent } from '../support/autoconsent.ts';
import type { ConsentPage } from '../support/consent-page.ts';
import { type Rule, runRule } from '../support/consent-o-matic.ts';
import { expect, test } from '../support/demo-test.ts';
import { ran } from '../support/faulty-page.ts';
import type { Answers } from '../support/serve-pages.ts';
import { inlineTag, libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

const extra = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/extras/${name}.json`, import.meta.url), 'utf8'));

const site = (config: Config = {}, body = THREE_TAGS.markup): Answers => ({
  '/': pageOf({ library: libraryTag(config), body }),
  ...THREE_TAGS.files,
});

const record = (page: ConsentPage): Promise<ConsentRecord | undefined> =>
  page.page.evaluate(() => window.askFirst.record());

/** The interface in all the forms that a tool has to recognise. */
const LOOKS: Record<string, Config['ui']> = {
  'as it comes': {},
  'that is modal': { blocking: true },
  'across the top': { layout: 'bar', position: 'top' },
  'in the middle, with an X and a floating button': {
    layout: 'cloud',
    position: 'center',
    close: true,
    trigger: true,
  },
};

test.describe('autoconsent, with the rule in extras', () => {
  const rule = extra('autoconsent') as AutoConsentCMPRule;

  for (const [what, ui] of Object.entries(LOOKS)) {
    test(`finds a banner ${what}, rejects all, and sees that it worked`, async ({ serve }) => {
      const page = await serve(site({ ui: ui! }));
      const messages = await runAutoconsent(page.page, rule, 'optOut');
      await page.open('/');

      await expect
        .poll(() => messages)
        .toContainEqual(expect.objectContaining({ type: 'selfTestResult', result: true }));
      for (const type of ['cmpDetected', 'popupFound', 'autoconsentDone']) {
        expect(messages).toContainEqual(expect.objectContaining({ type, cmp: 'ask-first' }));
      }
      expect(messages).toContainEqual(
        expect.objectContaining({ type: 'optOutResult', result: true }),
      );
      await page.settle();
      expect(await page.demoLog()).toEqual([]);
      expect(page.requestsTo('/tags')).toEqual([]);
      expect(await page.view()).toBe('closed');
      expect(await record(page)).toMatchObject({
        method: 'reject-all',
        source: 'user',
        trusted: false,
        granted: ['essential'],
      });

      const { method, source, status } = await page.reload();
      expect({ method, source, status }).toEqual({
        method: 'reject-all',
        source: 'stored',
        status: 'decided',
      });
    });
  }

  test('accepts all for those who want that', async ({ serve }) => {
    const page = await serve(site());
    const messages = await runAutoconsent(page.page, rule, 'optIn');
    await page.open('/');
    await expect.poll(() => ran(page)).toEqual([...THREE_TAGS.all].sort());
    await expect
      .poll(() => messages)
      .toContainEqual(
        expect.objectContaining({ type: 'optInResult', cmp: 'ask-first', result: true }),
      );
    expect(await record(page)).toMatchObject({
      method: 'accept-all',
      source: 'user',
      trusted: false,
      denied: [],
    });
  });

  test('leaves the preferences to the visitor who opened them', async ({ serve }) => {
    const page = await serve(site());
    const messages = await runAutoconsent(page.page, rule, 'optOut');
    await page.open('/#ask-first');
    await expect(page.preferences).toBeVisible();
    await expect
      .poll(() => messages)
      .toContainEqual(expect.objectContaining({ type: 'cmpDetected', cmp: 'ask-first' }));
    await page.settle();
    expect(messages.filter(({ type }) => type === 'popupFound')).toEqual([]);
    expect((await page.consentState()).status).toBe('undecided');
    await expect(page.preferences).toBeVisible();
  });
});

test.describe('Consent-O-Matic, with the rule in extras', () => {
  const { 'ask-first': rule } = extra('consent-o-matic') as { 'ask-first': Rule };

  for (const [what, ui] of Object.entries(LOOKS)) {
    test(`finds a banner ${what} and saves that nothing is allowed`, async ({ serve }) => {
      const page = await serve(site({ ui: ui! }));
      await page.open('/');
      await expect(page.banner).toBeVisible();
      expect(await runRule(page.page, rule, [])).toEqual([]);
      await page.settle();
      expect(await page.demoLog()).toEqual([]);
      expect(page.requestsTo('/tags')).toEqual([]);
      expect(await page.view()).toBe('closed');
      expect(await record(page)).toMatchObject({
        status: 'decided',
        source: 'user',
        trusted: false,
        denied: ['analytics', 'functional', 'marketing'],
      });
    });
  }

  for (const [letter, granted, names] of [
    ['A', 'functional', []],
    ['B', 'analytics', THREE_TAGS.analytics],
    ['F', 'marketing', ['third']],
  ] as const) {
    test(`allows ${granted} to those who allow ${letter}`, async ({ serve }) => {
      const page = await serve(site());
      await page.open('/');
      await expect(page.banner).toBeVisible();
      expect(await runRule(page.page, rule, [letter])).toEqual([]);
      expect((await page.consentState()).granted).toEqual(['essential', granted]);
      await expect.poll(() => page.demoLog()).toEqual(names);
    });
  }

  test('copes with a site that lacks some categories and has others', async ({ serve }) => {
    const config: Config = {
      categories: { maps: {}, marketing: { services: { ads: {}, pixels: {} } } },
    };
    const page = await serve(site(config, inlineTag('maps', 'map') + inlineTag('marketing', 'ad')));
    await page.open('/');
    await expect(page.banner).toBeVisible();
    expect(await runRule(page.page, rule, ['A', 'B', 'D', 'E', 'F', 'X'])).toEqual([]);
    const { granted, denied, services } = await page.consentState();
    expect({ granted, denied, services }).toEqual({
      granted: ['essential', 'marketing'],
      denied: ['maps'],
      services: { ads: true, pixels: true },
    });
    await expect.poll(() => page.demoLog()).toEqual(['ad']);
  });
});
