import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { pageOf } from '../support/small-page.ts';

test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

const commands = ['preferences', 'accept-all', 'reject-all'] as const;

test.describe('controls of the page', () => {
  /** Presses a control, and expects what it is for. */
  const press = async (
    page: ConsentPage,
    command: (typeof commands)[number],
    selector = `#${command}`,
  ): Promise<void> => {
    await page.page.locator(selector).click();
    if (command === 'preferences') {
      await expect(page.preferences).toBeVisible();
      expect((await page.consentState()).status).toBe('undecided');
    } else {
      await expect.poll(async () => (await page.consentState()).method).toBe(command);
      expect((await page.consentState()).source).toBe('user');
      await expect(page.banner).toBeHidden();
    }
  };

  for (const command of commands) {
    test(`data-ask-first="${command}" on a button of the page, with something inside it`, async ({
      serve,
    }) => {
      const body = `<button id="${command}" data-ask-first="${command}" type="button"><b>Press</b></button>`;
      const page = await serve({ '/': pageOf({ body }) });
      await page.open('/');
      await press(page, command);
    });

    test(`data-ask-first="${command}" on a button that came later`, async ({ serve }) => {
      const page = await serve({ '/': pageOf({}) });
      await page.open('/');
      await page.page.evaluate((name) => {
        const button = Object.assign(document.createElement('button'), {
          id: name,
          textContent: 'Press',
        });
        button.dataset['askFirst'] = name;
        document.body.append(button);
      }, command);
      await press(page, command);
    });

    test(`data-ask-first="${command}" in a shadow root`, async ({ serve }) => {
      const body = `<div id="host"><template shadowrootmode="open">
        <button data-ask-first="${command}">Press</button></template></div>`;
      const page = await serve({ '/': pageOf({ body }) });
      await page.open('/');
      await press(page, command, '#host button');
    });
  }

  test('a control in a form neither submits it nor lets the page stop it', async ({ serve }) => {
    const body = `<form action="/sent"><button data-ask-first="preferences">Press</button></form>
      <script>document.querySelector('form').addEventListener('click', (event) => event.stopPropagation())</script>`;
    const page = await serve({ '/': pageOf({ body }) });
    await page.open('/');
    await page.page.locator('form button').click();
    await expect(page.preferences).toBeVisible();
    expect(new URL(page.page.url()).pathname).toBe('/');
  });

  test('a value that is no command does nothing', async ({ serve }) => {
    const page = await serve({
      '/': pageOf({ body: '<button id="b" data-ask-first="accept">Press</button>' }),
    });
    await page.open('/');
    await page.page.locator('#b').click();
    await page.settle();
    expect((await page.consentState()).status).toBe('undecided');
  });

  test('a link to #ask-first opens the preferences, also one that came later or stands in a shadow root', async ({
    serve,
  }) => {
    const body =
      '<div id="host"><template shadowrootmode="open"><a href="#ask-first">Cookies</a></template></div>';
    const page = await serve({ '/': pageOf({ body }) });
    await page.open('/');
    await page.page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement('a'), {
          href: '#ask-first',
          id: 'late',
          textContent: 'Late',
        }),
      ),
    );
    for (const link of ['p a', '#late', '#host a']) {
      await page.page.locator(link).click();
      await expect(page.preferences).toBeVisible();
      await page.page.keyboard.press('Escape');
      await expect(page.preferences).toBeHidden();
    }
  });

  test('who arrives at #ask-first finds the preferences open, before and after an answer', async ({
    site,
  }) => {
    await site.open('/voip-office/about?panel=off#ask-first');
    await expect(site.preferences).toBeVisible();
    await site.rejectAll();
    await site.reload();
    await expect(site.preferences).toBeVisible();
    await site.page.keyboard.press('Escape');
    await expect(site.preferences).toBeHidden();
    await expect(site.banner).toBeHidden();
  });
});
