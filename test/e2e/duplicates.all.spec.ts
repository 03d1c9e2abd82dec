import { encodeConsent } from 'ask-first/server';
import { expect, test } from '../support/demo-test.ts';
import { kept, siteWith } from '../support/shared-cookies.ts';

const HOST = 'a.b.example.test';
const yes = { analytics: true, functional: true, marketing: true };

for (const domain of [undefined, 'auto'] as const) {
  test(`answers of several domains and paths: nothing but what all grant, page after page, and the next answer replaces all (domain: ${domain})`, async ({
    serve,
    context,
  }) => {
    const cookie = domain ? { domain } : {};
    const site = await serve(siteWith(cookie, '/shop/'), { host: HOST });
    const options = { config: { cookie } };
    await context.addCookies(
      [
        { domain: HOST, path: '/', answers: { ...yes, analytics: false } },
        { domain: '.example.test', path: '/', answers: yes },
        { domain: HOST, path: '/shop', answers: { ...yes, functional: false } },
      ].map(({ answers, ...scope }) => ({
        ...scope,
        name: 'ask-first',
        value: encodeConsent(answers, options),
      })),
    );
    const { status, granted } = await site.open('/shop/');
    expect({ status, granted }).toEqual({ status: 'partial', granted: ['essential', 'marketing'] });
    await expect.poll(() => site.demoLog()).toEqual(['third']);
    expect((await site.reload()).granted).toEqual(['essential', 'marketing']);
    await expect(site.banner).toBeVisible();
    await site.reloadedBy(() => site.button('reject-all').click());

    expect(await kept(context)).toEqual([
      {
        domain: domain ? '.example.test' : HOST,
        path: '/',
        secure: false,
        sameSite: 'Lax',
        httpOnly: false,
      },
    ]);
    expect(await site.consentState()).toMatchObject({ status: 'decided', granted: ['essential'] });
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
  });
}
