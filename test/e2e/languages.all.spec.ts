import type { Config } from 'ask-first';
import { texts as de } from 'ask-first/locales/de';
import { encodeConsent } from 'ask-first/server';
import type { ConsentPage } from '../support/consent-page.ts';
import { NONCE, NONCES, TRUSTED, withPolicy } from '../support/csp-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { codes, expectNothing, listenToErrors } from '../support/faulty-page.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';
import type { Answers } from '../support/serve-pages.ts';

const speaking = (lang: string, library = libraryTag()): Answers => ({
  '/': pageOf({ before: listenToErrors, library, body: THREE_TAGS.markup }).replace(
    '<html lang="en">',
    `<html lang="${lang}">`,
  ),
  ...THREE_TAGS.files,
});

const host = (page: ConsentPage) => page.page.locator('ask-first');
const speak = (page: ConsentPage, lang: string): Promise<void> =>
  page.page.evaluate((tag) => {
    document.documentElement.lang = tag;
  }, lang);

test('a German page: a German banner and German preferences, from one file', async ({ serve }) => {
  const page = await serve(speaking('de-AT'));
  await page.open('/');
  await expect(page.banner).toContainText('Dürfen wir Cookies verwenden?');
  await expect(host(page)).toHaveAttribute('lang', 'de-AT');
  await expect(page.button('reject-all')).toHaveText('Alle ablehnen');
  await page.openPreferences();
  await expect(page.preferences).toContainText('Wählen Sie, was diese Website verwenden darf.');
  await page.rejectAll();
  expect(page.requestsTo('/dist/locales')).toEqual(['/dist/locales/de.js']);
});

test('placeholders and the table for a policy page speak it, too, without a banner', async ({
  serve,
}) => {
  const config: Config = {
    categories: { analytics: { cookies: [{ name: '_ga' }] }, marketing: {} },
  };
  const body =
    '<iframe data-category="marketing" data-src="/film" width="400" height="300"></iframe>' +
    '<ask-first-declaration></ask-first-declaration>';
  const page = await serve({
    '/': pageOf({ library: libraryTag(config, 'data-lang="de"'), body }),
  });
  const value = encodeConsent({ analytics: true, marketing: false }, { config });
  await page.page.context().addCookies([{ name: 'ask-first', value, url: page.base }]);
  await page.open('/');
  const embed = page.page.locator('ask-first-embed');
  await expect(embed).toContainText(de['embed.once']);
  await expect(embed).toHaveAttribute('lang', 'de');
  const table = page.page.locator('ask-first-declaration');
  await expect(table).toContainText(de['declaration.title']);
  await expect(table).toHaveAttribute('lang', 'de');
  expect(page.requestsTo('/dist/locales')).toEqual(['/dist/locales/de.js']);
});

for (const file of ['ask-first.js', 'ask-first.all.js']) {
  test(`a strict policy with a nonce lets a language of ${file} pass`, async ({ serve }) => {
    const library = `<script nonce="${NONCE}" src="/dist/${file}" data-lang="de"></script>`;
    const body = pageOf({ library }).replace('<link rel="icon" href="data:,">', '');
    const page = await serve({ '/': withPolicy(`${NONCES}; ${TRUSTED}`, body) });
    await page.open('/');
    await expect(page.button('reject-all')).toHaveText('Alle ablehnen');
  });
}

test('an English page and one of a language that is not built in fetch no language', async ({
  serve,
}) => {
  const page = await serve({ ...speaking('en-GB'), '/basque': speaking('eu')['/']! });
  for (const path of ['/', '/basque']) {
    await page.open(path);
    await expect(page.banner).toContainText('May we use cookies?');
    await expect(host(page)).toHaveAttribute('lang', path === '/' ? 'en-GB' : 'en');
  }
  expect(page.requestsTo('/dist/locales')).toEqual([]);
});

test('an Arabic page is laid out from right to left', async ({ serve }) => {
  const page = await serve(speaking('ar'));
  await page.page.setViewportSize({ width: 1000, height: 700 });
  await page.open('/');
  await expect(page.banner).toContainText(/\p{Script=Arabic}/u);
  await expect(host(page)).toHaveAttribute('dir', 'rtl');
  // `bottom-end` is on the left there.
  const { x, width } = (await page.banner.boundingBox())!;
  expect(x + width / 2).toBeLessThan(500);
});

test('a page that changes its language is followed, and closing waits for no file', async ({
  serve,
}) => {
  const page = await serve(speaking('en'));
  await page.open('/');
  await expect(page.banner).toContainText('May we use cookies?');
  await speak(page, 'pt-BR');
  await expect(host(page)).toHaveAttribute('lang', 'pt-BR');
  await expect(page.banner).not.toContainText('May we use cookies?');

  let answer = (): void => undefined;
  await page.page.route('**/locales/fr.js', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  const asked = page.page.waitForRequest('**/locales/fr.js');
  await speak(page, 'fr');
  await asked;
  await expect(host(page)).toHaveAttribute('lang', 'pt-BR');
  await page.rejectAll();
  await expect(page.banner).toBeHidden();
  answer();
  await page.openPreferences();
  await expect(host(page)).toHaveAttribute('lang', 'fr');
  expect(page.requestsTo('/dist/locales')).toEqual([
    '/dist/locales/pt-br.js',
    '/dist/locales/fr.js',
  ]);
});

test('a language that does not come: English, one error, and nothing runs', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] interface-failed/, /Failed to load resource/, /locales\/de\.js/);
  const page = await serve({ ...speaking('de'), '/dist/locales/de.js': { status: 404 } });
  await page.open('/');
  await expect(page.banner).toContainText('May we use cookies?');
  await expect(host(page)).toHaveAttribute('lang', 'en');
  await expectNothing(page);
  await page.openPreferences();
  await page.rejectAll();
  expect(await codes(page)).toEqual(['interface-failed']);
});

test('ask-first.all.js fetches a language from beside it, and a site’s own words win', async ({
  serve,
}) => {
  const config: Config = { language: { texts: { de: { 'banner.title': 'Kekse?' } } } };
  const library = libraryTag(config).replace('ask-first.js', 'ask-first.all.js');
  const page = await serve(speaking('de', library));
  await page.open('/');
  await expect(page.banner).toContainText('Kekse?');
  await expect(page.button('accept-all')).toHaveText('Alle akzeptieren');
  expect(page.requestsTo('/dist')).toEqual(['/dist/ask-first.all.js', '/dist/locales/de.js']);
});
