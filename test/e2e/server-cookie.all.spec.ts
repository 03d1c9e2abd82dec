import { type Config, encodeConsent, readConsent, setConsentHeader } from 'ask-first/server';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

const config: Config = {
  revision: 3,
  categories: { analytics: { services: { counter: {} } }, marketing: {} },
};
const grants = { analytics: true, counter: true, marketing: false };

/** A site whose server sets the cookie at `/sign-in`, and reads what it gets at `/`. */
const site = () => {
  const seen: unknown[] = [];
  return {
    seen,
    answers: {
      '/': ({ headers }: { headers: { cookie?: string } }) => {
        seen.push(readConsent(headers.cookie, config));
        return pageOf({ library: libraryTag(config), body: THREE_TAGS.markup });
      },
      '/sign-in': {
        status: 302,
        headers: { Location: '/', 'Set-Cookie': setConsentHeader(grants, { config }) },
      },
      ...THREE_TAGS.files,
    },
  };
};

test('the Set-Cookie header of a server is a decision: the page goes by it and asks nothing', async ({
  serve,
}) => {
  const { seen, answers } = site();
  const page = await serve(answers);
  const state = await page.open('/sign-in');
  expect(state).toMatchObject({
    status: 'decided',
    granted: ['essential', 'analytics'],
    denied: ['marketing'],
    services: { counter: true },
    method: 'custom',
    source: 'stored',
    persistence: 'cookie',
    revision: 3,
  });
  expect(seen).toEqual([state]);
  await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.analytics);
  await expect(page.banner).toBeHidden();
});

test('what the server set, the visitor can change, and the server reads the change', async ({
  serve,
}) => {
  const { seen, answers } = site();
  const page = await serve(answers);
  await page.open('/sign-in');
  await expect.poll(() => page.demoLog()).toEqual(THREE_TAGS.analytics);
  await page.openPreferences();
  await page.reloadedBy(() => page.button('reject-all').click());
  const state = await page.consentState();
  expect(state).toMatchObject({ status: 'decided', granted: ['essential'], persistence: 'cookie' });
  expect(seen.at(-1)).toEqual(state);
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  expect(await page.cookieNames()).toEqual(['ask-first']);
});

test('a server’s cookie of an older revision is asked again', async ({ serve }) => {
  const { seen, answers } = site();
  const page = await serve(answers);
  const value = encodeConsent(grants, { config: { ...config, revision: 2 } });
  await page.page.context().addCookies([{ name: 'ask-first', value, url: page.base }]);
  expect((await page.open('/')).status).toBe('undecided');
  expect(seen).toMatchObject([{ status: 'undecided' }]);
  await expect(page.banner).toBeVisible();
});
