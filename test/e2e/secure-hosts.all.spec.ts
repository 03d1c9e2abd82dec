import { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { codes, ran } from '../support/faulty-page.ts';
import { kept, lookAt, siteWith } from '../support/shared-cookies.ts';
import { THREE_TAGS } from '../support/small-page.ts';

// The certificates are made for the test, and no browser knows who signed them.
test.use({ ignoreHTTPSErrors: true });

const HOST = 'a.b.example.test';
const attributes = { path: '/', sameSite: 'Lax', httpOnly: false };

for (const protocol of ['http', 'https'] as const) {
  const secure = protocol === 'https';

  test(`over ${protocol} the cookie is of this host alone, Lax, and ${secure ? '' : 'not '}Secure`, async ({
    serve,
    context,
  }) => {
    const site = await serve(siteWith(), { protocol, host: HOST });
    await site.open('/');
    await site.acceptAll();
    await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
    expect(await kept(context)).toEqual([{ domain: HOST, secure, ...attributes }]);
    // The next visit writes it anew, by other code.
    expect((await site.reload()).source).toBe('stored');
    expect(await kept(context)).toEqual([{ domain: HOST, secure, ...attributes }]);
  });

  test(`over ${protocol} sub-domains share an answer and its withdrawal where the domain is "auto"`, async ({
    serve,
    context,
  }) => {
    const site = await serve(siteWith({ domain: 'auto' }), { protocol, host: HOST });
    const sibling = new ConsentPage(
      await context.newPage(),
      site.base.replace(HOST, 'www.example.test'),
    );
    await site.open('/');
    await sibling.open('/');
    await expect(sibling.banner).toBeVisible();

    await site.page.bringToFront();
    await site.acceptAll();
    await lookAt(sibling.page);
    await expect(sibling.banner).toBeHidden();
    await expect.poll(() => ran(sibling)).toEqual(THREE_TAGS.all);
    expect(await sibling.consentState()).toMatchObject({
      status: 'decided',
      method: 'accept-all',
      source: 'sync',
      persistence: 'cookie',
    });
    expect(await kept(context)).toEqual([{ domain: '.example.test', secure, ...attributes }]);
    expect((await site.reload()).source).toBe('stored');
    expect(await kept(context)).toEqual([{ domain: '.example.test', secure, ...attributes }]);

    await sibling.openPreferences();
    await site.reloadedBy(async () => {
      await sibling.reloadedBy(() => sibling.button('reject-all').click());
      await lookAt(site.page);
    });
    expect(await site.consentState()).toMatchObject({ status: 'decided', granted: ['essential'] });
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    await expect(site.banner).toBeHidden();
    expect(await kept(context)).toEqual([{ domain: '.example.test', secure, ...attributes }]);
  });
}

test('without a domain a sub-domain does not go by what another was told', async ({
  serve,
  context,
}) => {
  const site = await serve(siteWith(), { host: HOST });
  const sibling = new ConsentPage(
    await context.newPage(),
    site.base.replace(HOST, 'www.example.test'),
  );
  await site.open('/');
  await site.acceptAll();
  expect((await sibling.open('/')).status).toBe('undecided');
  await sibling.settle();
  expect(await sibling.demoLog()).toEqual([]);
});

test('a domain that is named is used as it is; one that is named later leaves no second answer', async ({
  serve,
  context,
}) => {
  let domain = 'b.example.test';
  const site = await serve({ '/': () => siteWith({ domain })['/'] as string }, { host: HOST });
  const home = { secure: false, ...attributes };
  await site.open('/');
  await site.rejectAll();
  expect(await kept(context)).toEqual([{ domain: '.b.example.test', ...home }]);
  expect((await site.reload()).source).toBe('stored');
  expect(await kept(context)).toEqual([{ domain: '.b.example.test', ...home }]);

  domain = 'example.test';
  expect(await site.open('/')).toMatchObject({ source: 'stored', granted: ['essential'] });
  await expect.poll(() => kept(context)).toEqual([{ domain: '.example.test', ...home }]);
});

test('a withdrawal that cannot be carried out holds on the next page, and on sub-domains', async ({
  serve,
  context,
  faults,
}) => {
  faults.expect(/\[ask-first\] decision-failed/, /Failed to load resource/);
  const site = await serve(siteWith({ domain: 'auto' }), { host: HOST });
  await site.open('/');
  await site.acceptAll();
  await site.page.route('**/ask-first-session.js', (route) => route.abort());
  await site.open('/');
  await site.page.evaluate(() => window.askFirst.rejectAll());

  await site.page.unroute('**/ask-first-session.js');
  expect((await site.open('/')).status).toBe('undecided');
  const sibling = new ConsentPage(
    await context.newPage(),
    site.base.replace(HOST, 'www.example.test'),
  );
  expect((await sibling.open('/')).status).toBe('undecided');
  await sibling.settle();
  expect(await sibling.demoLog()).toEqual([]);
  await site.page.bringToFront();
  await site.rejectAll();
  expect(await kept(context)).toEqual([{ domain: '.example.test', secure: false, ...attributes }]);
});

test('"auto" stops below a domain under which anybody may register', async ({ serve, context }) => {
  const site = await serve(siteWith({ domain: 'auto' }), { host: 'shop.example.co.uk' });
  await site.open('/');
  await site.acceptAll();
  expect(await site.consentState()).toMatchObject({ persistence: 'cookie' });
  expect(await kept(context)).toEqual([{ domain: '.example.co.uk', secure: false, ...attributes }]);
});

test('a __Host- name is kept over https', async ({ serve, context }) => {
  const name = '__Host-ask-first';
  const site = await serve(siteWith({ name }), { protocol: 'https', host: HOST });
  await site.open('/');
  await site.acceptAll();
  expect(await kept(context, name)).toEqual([{ domain: HOST, secure: true, ...attributes }]);
  expect(await site.reload()).toMatchObject({ source: 'stored', persistence: 'cookie' });
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
});

test('a __Host- name is refused over http: the answer holds for the page, and that is told once', async ({
  serve,
  faults,
}) => {
  // Firefox tells the page, too, that it refuses the cookie.
  faults.expect(/\[ask-first\] persist-failed/, /Cookie .__Host-ask-first. has been rejected/);
  const site = await serve(siteWith({ name: '__Host-ask-first' }), { host: HOST });
  await site.open('/');
  await site.acceptAll();
  await expect.poll(() => ran(site)).toEqual(THREE_TAGS.all);
  await lookAt(site.page);
  await site.page.evaluate(() => window.askFirst.save({ functional: true }));
  await site.settle();
  expect(await site.consentState()).toMatchObject({ status: 'decided', persistence: 'memory' });
  await expect(site.banner).toBeHidden();
  expect(await ran(site)).toEqual(THREE_TAGS.all);
  expect(await codes(site)).toEqual(['persist-failed']);
  expect(await site.cookieNames()).toEqual([]);
  expect((await site.reload()).status).toBe('undecided');
});

test('an answer given over https is out of reach over http: that page asks, and its answer is its own', async ({
  serve,
  context,
  faults,
}) => {
  faults.expect(/\[ask-first\] persist-failed/, /has been rejected because/);
  const secure = await serve(siteWith(), { protocol: 'https', host: HOST });
  const plain = await serve(siteWith(), { host: HOST });
  await secure.open('/');
  await secure.rejectAll();
  expect((await plain.open('/')).status).toBe('undecided');
  await plain.acceptAll();
  expect((await plain.consentState()).persistence).toBe('memory');
  expect(await kept(context)).toEqual([{ domain: HOST, secure: true, ...attributes }]);
  expect((await secure.open('/')).granted).toEqual(['essential']);
});
