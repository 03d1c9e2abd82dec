import type { Config } from 'ask-first';
import { demoSites } from '../support/demo-sites.ts';
import { expect, test } from '../support/demo-test.ts';
import { inlineTag, libraryTag, pageOf } from '../support/small-page.ts';

test.beforeEach(({ faults }) => faults.expect(/no effect yet/));

const COMMANDS = { preferences: 'preferences', 'accept-all': 'accept-all', 'reject-all': 'reject-all' } as const;

test.describe('controls of the page', () => {
  /** What each kind of control does, wherever it came from. */
  const press = async (
    { open, page }: { open: () => Promise<unknown>; page: import('../support/consent-page.ts').ConsentPage },
    command: keyof typeof COMMANDS,
    selector = `#${command}`,
  ) => {
    await open();
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

  for (const command of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]) {
    test(`data-ask-first="${command}" on a button of the page, with something inside it`, async ({ serve }) => {
      const body = `<button id="${command}" data-ask-first="${command}" type="button"><b>Press</b></button>`;
      const page = await serve({ '/': pageOf({ body }) });
      await press({ page, open: () => page.open('/') }, command);
    });

    test(`data-ask-first="${command}" on a button that came later`, async ({ serve }) => {
      const page = await serve({ '/': pageOf({}) });
      const open = async (): Promise<void> => {
        await page.open('/');
        await page.page.evaluate((name) => {
          const button = Object.assign(document.createElement('button'), { id: name, textContent: 'Press' });
          button.dataset['askFirst'] = name;
          document.body.append(button);
        }, command);
      };
      await press({ page, open }, command);
    });

    test(`data-ask-first="${command}" in a shadow root`, async ({ serve }) => {
      const body = `<div id="host"><template shadowrootmode="open">
        <button data-ask-first="${command}">Press</button></template></div>`;
      const page = await serve({ '/': pageOf({ body }) });
      await press({ page, open: () => page.open('/') }, command, '#host button');
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
    const page = await serve({ '/': pageOf({ body: '<button id="b" data-ask-first="accept">Press</button>' }) });
    await page.open('/');
    await page.page.locator('#b').click();
    await page.settle();
    expect((await page.consentState()).status).toBe('undecided');
  });

  test('a link to #ask-first opens the preferences, also one that came later or stands in a shadow root', async ({
    serve,
  }) => {
    const body = '<div id="host"><template shadowrootmode="open"><a href="#ask-first">Cookies</a></template></div>';
    const page = await serve({ '/': pageOf({ body }) });
    await page.open('/');
    await page.page.evaluate(() => document.body.append(Object.assign(document.createElement('a'), { href: '#ask-first', id: 'late', textContent: 'Late' })));
    for (const link of ['p a', '#late', '#host a']) {
      await page.page.locator(link).click();
      await expect(page.preferences).toBeVisible();
      await page.page.keyboard.press('Escape');
      await expect(page.preferences).toBeHidden();
    }
  });

  test('who arrives at #ask-first finds the preferences open, before and after an answer', async ({ site }) => {
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

test.describe('the banner', () => {
  test('takes neither the focus nor keystrokes from a visitor who types', async ({ serve }) => {
    const page = await serve({
      '/': pageOf({ body: `<input autofocus>${inlineTag('analytics', 'never')}` }),
    });
    await page.page.route('**/ask-first-ui.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.open('/');
    const text = 'Is there somebody? Yes, and the keys are mine. ';
    await page.page.locator('input').pressSequentially(text, { delay: 25 });
    await expect(page.banner).toBeVisible();
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.press('Space');
    await page.page.keyboard.press('Escape');
    expect(await page.page.locator('input').inputValue()).toBe(`${text} `);
    expect(await page.page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await expect(page.banner).toBeVisible();
    expect((await page.consentState()).status).toBe('undecided');
    expect(await page.demoLog()).toEqual([]);
  });

  test('leaves the page usable behind it', async ({ site }) => {
    await site.openSite('voip-office', 'contact');
    await expect(site.banner).toBeVisible();
    await site.page.locator('#name').fill('Somebody');
    await site.page.locator('header a', { hasText: 'Pricing' }).click();
    await expect(site.page).toHaveURL(/pricing/);
  });

  test('can be reached and answered by keyboard alone', async ({ site }) => {
    await site.openSite('voip-office');
    await expect(site.banner).toBeVisible();
    const focused = (): Promise<string | undefined> =>
      site.page.evaluate(
        () => document.querySelector('ask-first')?.shadowRoot?.activeElement?.getAttribute('data-action') ?? undefined,
      );
    const seen: string[] = [];
    for (let press = 0; press < 12 && !seen.includes('reject-all'); press++) {
      await site.page.keyboard.press('Tab');
      seen.push((await focused()) ?? '');
    }
    await site.page.keyboard.press('Enter');
    await expect.poll(async () => (await site.consentState()).method).toBe('reject-all');
  });

  test('is not closed by Escape', async ({ site }) => {
    await site.openSite('voip-office');
    await expect(site.banner).toBeVisible();
    await site.button('reject-all').focus();
    await site.page.keyboard.press('Escape');
    await site.settle();
    await expect(site.banner).toBeVisible();
    expect((await site.consentState()).status).toBe('undecided');
  });

  for (const { id } of demoSites) {
    test(`gives accept and reject the same size and weight on ${id}`, async ({ site }) => {
      for (const width of [1280, 360]) {
        await site.page.setViewportSize({ width, height: 800 });
        await site.openSite(id);
        await expect(site.banner).toBeVisible();
        const look = (action: string) =>
          site.button(action).evaluate((button) => {
            const { width: inline, height: block, top } = button.getBoundingClientRect();
            const { fontSize, fontWeight, color, backgroundColor, borderColor, opacity } = getComputedStyle(button);
            return {
              ...{ inline: Math.round(inline), block: Math.round(block), top: 0 * top },
              ...{ fontSize, fontWeight, color, backgroundColor, borderColor, opacity },
            };
          });
        expect(await look('accept-all')).toEqual(await look('reject-all'));
      }
    });
  }

  test('blocking: modal, Escape does nothing, reject is there', async ({ serve }) => {
    const config: Config = { ui: { blocking: true } };
    const page = await serve({ '/': pageOf({ library: libraryTag(config), body: '<button id="b">Page</button>' }) });
    await page.open('/');
    await expect(page.banner).toBeVisible();
    for (let press = 0; press < 3; press++) await page.page.keyboard.press('Escape');
    await expect(page.banner).toBeVisible();
    await expect(page.page.locator('#b').click({ timeout: 500, trial: true })).rejects.toThrow('intercepts');
    await page.rejectAll();
    await page.page.locator('#b').click();
    expect((await page.consentState()).method).toBe('reject-all');
  });
});

test.describe('the preferences', () => {
  test('Escape closes them without saving, back to the banner, and forgets the switches', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.toggle('analytics');
    await expect(site.switchOf('analytics')).toBeChecked();
    await site.page.keyboard.press('Escape');
    await expect(site.preferences).toBeHidden();
    await expect(site.banner).toBeVisible();
    expect((await site.consentState()).status).toBe('undecided');
    await site.openPreferences();
    await expect(site.switchOf('analytics')).not.toBeChecked();
    await site.settle();
    expect(await site.demoLog()).toEqual([]);
    expect(await site.cookieNames()).toEqual(['vo_session']);
  });

  test('Escape twice closes them once', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.page.keyboard.press('Escape');
    await site.page.keyboard.press('Escape');
    await site.settle();
    await expect(site.banner).toBeVisible();
    expect(await site.view()).toBe('banner');
  });

  test('after an answer Escape closes them for good', async ({ site }) => {
    await site.openSite('voip-office');
    await site.rejectAll();
    await site.openPreferences();
    await site.toggle('marketing');
    await site.page.keyboard.press('Escape');
    await expect(site.preferences).toBeHidden();
    expect(await site.view()).toBe('closed');
    expect((await site.consentState()).method).toBe('reject-all');
  });

  test('closing them by the X grants nothing and saves nothing', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.toggle('analytics');
    await site.button('close').click();
    await expect(site.preferences).toBeHidden();
    expect((await site.consentState()).status).toBe('undecided');
    expect(await site.demoLog()).toEqual([]);
  });

  test('the focus goes in, and back to what opened them', async ({ site }) => {
    await site.openSite('voip-office');
    const focused = () =>
      site.page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside ? (inside.getAttribute('data-action') ?? inside.localName) : (document.activeElement as HTMLAnchorElement).hash;
      });
    await site.openPreferences();
    expect(await focused()).toBe('h2');
    await site.page.keyboard.press('Escape');
    expect(await focused()).toBe('preferences');
    await site.rejectAll();
    await site.openPreferences();
    await site.page.keyboard.press('Escape');
    expect(await focused()).toBe('#ask-first');
    await site.openPreferences();
    await site.save();
    expect(await focused()).toBe('#ask-first');
  });

  test('are modal while they are open, and the page is free afterwards', async ({ site }) => {
    await site.openSite('voip-office', 'contact');
    await site.openPreferences();
    await expect(site.page.locator('#name').click({ timeout: 500, trial: true })).rejects.toThrow('intercepts');
    await site.page.keyboard.press('Escape');
    await site.rejectAll();
    await site.page.locator('#name').fill('Somebody');
  });

  for (const { id } of demoSites) {
    test(`nothing is ticked in advance on ${id}, and essential is no switch`, async ({ site }) => {
      await site.openSite(id);
      await site.openPreferences();
      for (const summary of await site.preferences.locator('summary').all()) await summary.click();
      const switches = site.preferences.locator('input[type=checkbox]');
      expect(await switches.count()).toBeGreaterThan(0);
      for (const one of await switches.all()) await expect(one).not.toBeChecked();
      await expect(site.switchOf('essential')).toHaveCount(0);
      await site.save();
      const { granted, method } = await site.consentState();
      expect(granted).toEqual(['essential']);
      expect(method).toBe('custom');
    });
  }

  test('the switches show what was answered', async ({ site }) => {
    await site.openSite('voip-office');
    await site.openPreferences();
    await site.toggle('functional');
    await site.save();
    await site.reload();
    await site.openPreferences();
    await expect(site.switchOf('functional')).toBeChecked();
    await expect(site.switchOf('analytics')).not.toBeChecked();
    await expect(site.switchOf('marketing')).not.toBeChecked();
  });
});

test('the X on a banner says no', async ({ site }) => {
  await site.openSite('voipcom');
  await expect(site.button('close')).toHaveAccessibleName(/reject/i);
  await site.button('close').click();
  await expect.poll(async () => (await site.consentState()).method).toBe('reject-all');
  await site.settle();
  expect(await site.demoLog()).toEqual([]);
});

test('the trigger opens the preferences after an answer', async ({ site }) => {
  await site.openSite('ippbx');
  await site.rejectAll();
  await site.page.locator('ask-first [part~=trigger]').click();
  await expect(site.preferences).toBeVisible();
});

test('hide() closes what is open and decides nothing', async ({ site }) => {
  await site.openSite('voip-office');
  await expect(site.banner).toBeVisible();
  await site.page.evaluate(() => window.askFirst.hide());
  await expect(site.banner).toBeHidden();
  expect((await site.consentState()).status).toBe('undecided');
  await site.page.evaluate(() => window.askFirst.show('banner'));
  await expect(site.banner).toBeVisible();
});

for (const action of ['accept-all', 'reject-all', 'preferences']) {
  test(`element.click() on ${action} works in the very moment in which the banner appears`, async ({ serve }) => {
    const page = await serve({
      '/': pageOf({
        before: `<script>document.addEventListener('ask-first:show', () => {
          document.querySelector('ask-first').shadowRoot.querySelector('[data-action="${action}"]').click();
        }, { once: true })</script>`,
      }),
    });
    await page.open('/');
    if (action === 'preferences') await expect(page.preferences).toBeVisible();
    else {
      await expect.poll(async () => (await page.consentState()).method).toBe(action);
      const { source } = await page.consentState();
      expect(source).toBe('user');
      expect(await page.page.evaluate(() => window.askFirst.record()?.trusted)).toBe(false);
      await expect(page.banner).toBeHidden();
    }
  });
}

test('the record knows that a person clicked', async ({ site }) => {
  await site.openSite('freepbx');
  await site.acceptAll();
  const record = await site.page.evaluate(() => window.askFirst.record());
  expect(record).toMatchObject({ trusted: true, method: 'accept-all', source: 'user' });
  expect(record?.asked.map(({ id, granted }) => [id, granted])).toContainEqual(['survey', true]);
});
