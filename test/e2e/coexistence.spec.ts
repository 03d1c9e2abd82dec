// The interface among other people's things: style sheets, dialogs, headers, printers.
import type { Config } from 'ask-first';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const library = libraryTag({ categories: { analytics: { cookies: [{ name: '_a' }] } } });

/** Resets and frameworks at their worst. */
const HOSTILE = `<style>
  html { font-size: 62.5%; letter-spacing: 3px; word-spacing: 9px; line-height: 3; text-align: right }
  body { font: italic 40px/3 serif; text-transform: uppercase; color: red; direction: rtl; zoom: 1 }
  * { all: unset !important; box-sizing: content-box !important }
  *, *::before { margin: 20px !important; padding: 20px !important; float: right !important }
  button, input, h2, p, dialog, section { border: 4px solid red !important; background: yellow !important }
  ask-first { inset: 0 !important; width: 10px !important; max-height: 5px !important; position: static !important }
  ask-first { border: 9px solid red !important; background: red !important; font-size: 90px !important }
  [popover] { display: block !important }
</style>`;

/** Where each of our boxes is, and every computed style of it. */
const looks = (): Record<string, string>[] =>
  [...document.querySelector('ask-first')!.shadowRoot!.querySelectorAll('*')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return {
      element: `${one.localName} ${one.part}`,
      // What is folded away may have any place.
      box: width && height ? [x, y, width, height].join() : '',
      ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
    };
  });

test('no style sheet of the page changes the banner or the preferences', async ({
  serve,
  page,
}) => {
  const site = await serve({
    '/clean': pageOf({ library }),
    '/hostile': pageOf({ library, before: HOSTILE }),
  });
  const look = async (path: string, view: 'banner' | 'preferences'): Promise<unknown> => {
    await site.open(path);
    await expect(site.banner).toBeVisible();
    if (view === 'preferences') {
      await page.evaluate(() => window.askFirst.show());
      await expect(site.preferences).toBeVisible();
    }
    return page.evaluate(looks);
  };

  for (const view of ['banner', 'preferences'] as const) {
    expect(await look('/hostile', view)).toEqual(await look('/clean', view));
  }
});

test('custom properties and parts restyle it, without touching the library', async ({
  serve,
  page,
}) => {
  const site = await serve({
    '/': pageOf({
      library,
      head: `<style>
        ask-first {
          --ask-first-color-accent: rgb(0 90 80);
          --ask-first-radius: 20px;
          --ask-first-color-background: rgb(250 240 230);
        }
        ask-first::part(title) { text-decoration: underline }
      </style>`,
    }),
  });
  await site.open('/');
  const style = (selector: string, property: string): Promise<string> =>
    page
      .locator(`ask-first ${selector}`)
      .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

  for (const action of ['accept-all', 'reject-all']) {
    expect(await style(`[data-action=${action}]`, 'background-color')).toBe('rgb(0, 90, 80)');
  }
  expect(await style('[part=banner]', 'border-start-start-radius')).toBe('20px');
  expect(await style('[part=banner]', 'background-color')).toBe('rgb(250, 240, 230)');
  expect(await style('[part=title]', 'text-decoration-line')).toBe('underline');
});

test('slots take a logo, a title, a text and more links', async ({ serve, page }) => {
  const site = await serve({
    '/': pageOf({
      library: libraryTag({ policy: { url: '/cookies' } }),
      body: `<ask-first>
        <img slot="logo" alt="Example" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="80" height="20">
        <span slot="title">Biscuits?</span>
        <p slot="text">We would like to count you.</p>
        <a slot="links" href="/imprint">Imprint</a>
      </ask-first>`,
    }),
  });
  await site.open('/');
  const region = page.getByRole('region', { name: 'Biscuits?' });
  await expect(region).toBeVisible();
  for (const role of ['img', 'heading', 'link'] as const) {
    const name = { img: 'Example', heading: 'Biscuits?', link: 'Imprint' }[role];
    await expect(page.getByRole(role, { name })).toBeVisible();
  }
  await expect(page.getByText('We would like to count you.')).toBeVisible();
  await site.rejectAll();
  const text = await page.evaluate(() => window.askFirst.record()!.words!.text);
  expect(text).toContain('Biscuits?');
  expect(text).toContain('Imprint');
  expect(text).not.toContain('May we use cookies?');
});

/** The action of the button that a click in its middle would reach. */
const reach = (site: ConsentPage): Promise<string | undefined> =>
  site.button('reject-all').evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = (button.getRootNode() as ShadowRoot).elementFromPoint(
      x + width / 2,
      y + height / 2,
    );
    return (hit as HTMLElement | null)?.dataset['action'];
  });

test('whatever z-index the page uses, the banner is on top', async ({ serve }) => {
  const site = await serve({
    '/': pageOf({
      library,
      body: '<header style="position:fixed;inset:0;z-index:2147483647;background:#ddd">Mine</header>',
    }),
  });
  await site.open('/');
  await expect(site.banner).toBeVisible();
  expect(await reach(site)).toBe('reject-all');
});

for (const when of ['before', 'after'] as const) {
  test(`a dialog that the page opens ${when} the banner can be used, and then the banner can`, async ({
    serve,
    page,
  }) => {
    const site = await serve({
      '/': pageOf({
        library: '',
        body: `<dialog id="app"><button id="ok" onclick="app.close()">OK</button></dialog>
          <script>${when === 'before' ? 'app.showModal()' : ''}</script>${library}`,
      }),
    });
    await site.open('/');
    await expect(site.banner).toBeVisible();
    if (when === 'after') {
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#app')!.showModal());
    }
    await page.locator('#ok').click();
    await expect(page.locator('#app')).toBeHidden();
    expect(await reach(site)).toBe('reject-all');
    await site.rejectAll();
    expect((await site.consentState()).method).toBe('reject-all');
  });
}

test('the preferences over a dialog of the page: closed, that dialog is as it was', async ({
  serve,
  page,
}) => {
  const site = await serve({
    '/': pageOf({
      library,
      body: '<dialog id="app"><input id="in"><a href="#ask-first" id="link">Cookies</a></dialog>',
    }),
  });
  await site.open('/');
  await site.rejectAll();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#app')!.showModal());
  await page.locator('#in').fill('half a sentence');
  await page.locator('#link').click();
  await expect(site.preferences).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(site.preferences).toBeHidden();
  await expect(page.locator('#link')).toBeFocused();
  await expect(page.locator('#in')).toHaveValue('half a sentence');
});

test('a page that is scrolled stays where it is, whatever opens and closes', async ({
  serve,
  page,
}) => {
  const site = await serve({
    '/': pageOf({ library, body: '<p style="height:4000px">Long</p><p id="end">The end</p>' }),
  });
  await site.open('/');
  await expect(site.banner).toBeVisible();
  await page.evaluate(() => scrollTo(0, 2000));
  await site.button('preferences').click();
  await expect(site.preferences).toBeVisible();
  await page.mouse.wheel(0, 500);
  await page.keyboard.press('Escape');
  await site.rejectAll();
  expect(await page.evaluate(() => scrollY)).toBe(2000);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(2500);
  expect(await page.evaluate(() => document.documentElement.getAttributeNames())).toEqual(['lang']);
  expect(await page.evaluate(() => document.body.getAttributeNames())).toEqual([]);
});

for (const position of ['bottom', 'top', 'bottom-end'] as const) {
  test(`what gets the focus is not hidden behind a banner at the ${position}`, async ({
    serve,
    page,
  }) => {
    await page.setViewportSize({ width: 800, height: 600 });
    const links = Array.from(
      { length: 20 },
      (_, index) =>
        `<p><a href="#${index}">A link across the page: ${'and on '.repeat(20)}</a></p>`,
    );
    const layout = position === 'bottom-end' ? 'box' : 'bar';
    const site = await serve({
      '/': pageOf({ library: libraryTag({ ui: { layout, position } }), body: links.join('') }),
    });
    await site.open('/');
    await expect(site.banner).toBeVisible();
    const banner = (await site.banner.boundingBox())!;
    const isTop = position === 'top';
    await page.locator(isTop ? 'p:last-of-type a' : 'p:first-of-type a').focus();
    for (let step = 1; step < 20; step++) {
      await page.keyboard.press(isTop ? 'Shift+Tab' : 'Tab');
      const { y, height } = (await page.locator(':focus').boundingBox())!;
      // Nothing can bring the first lines of a page further down.
      if (isTop && !(await page.evaluate(() => scrollY))) continue;
      // Browsers scroll by whole pixels.
      const isFree = isTop ? y >= banner.height - 1 : y + height <= banner.y + 1;
      expect(isFree, `after ${step} presses`).toBe(true);
    }

    const room = (): Promise<string[]> =>
      page.evaluate(() => {
        const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(
          document.documentElement,
        );
        const after = getComputedStyle(document.documentElement, '::after');
        return [scrollPaddingTop, scrollPaddingBottom, after.content];
      });
    expect(await room()).not.toEqual(['auto', 'auto', 'none']);
    await site.rejectAll();
    expect(await room()).toEqual(['auto', 'auto', 'none']);
  });
}

test('a page that does not scroll gets a scroll bar only when the focus comes behind the banner', async ({
  serve,
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  const site = await serve({
    '/': pageOf({
      library: libraryTag({ ui: { layout: 'bar', position: 'bottom' } }),
      before:
        '<style>h1, p { margin: 0 } body { margin: 0; height: 100vh } #foot { position: absolute; bottom: 0 }</style>',
      body: '<a id="head" href="#a">Head</a><p id="foot"><a href="#b">Foot</a></p>',
    }),
  });
  await site.open('/');
  await expect(site.banner).toBeVisible();
  const scrolls = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  await page.locator('#head').focus();
  await site.settle();
  expect(await scrolls()).toBe(false);

  await page.keyboard.press('Tab');
  await expect(page.locator('#foot a')).toBeFocused();
  expect(await scrolls()).toBe(true);
  const foot = (await page.locator('#foot a').boundingBox())!;
  expect(foot.y + foot.height).toBeLessThanOrEqual((await site.banner.boundingBox())!.y + 1);
  await site.rejectAll();
  expect(await scrolls()).toBe(false);
});

test('it moves nothing of the page, and is never its largest paint', async ({ serve, page }) => {
  await page.addInitScript(() => {
    const seen: { shift: number; largest: string[] } = { shift: 0, largest: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as never)['value'];
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
        seen.largest.push(entry.element?.localName ?? 'ours');
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const site = await serve({
    '/': pageOf({
      library: libraryTag({}, 'defer'),
      body: `<p style="font-size:28px">${'A paragraph that most pages have. '.repeat(12)}</p>`,
    }),
  });
  await site.open('/');
  await expect(site.banner).toBeVisible();
  await site.settle();
  await site.button('preferences').click();
  await expect(site.preferences).toBeVisible();
  await site.button('reject-all').click();
  await site.settle();
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
  expect(seen.shift).toBe(0);
  expect(seen.largest.at(-1)).toBe('p');
});

test('on paper there is no banner and no dialog, and the page is whole', async ({
  serve,
  page,
}) => {
  const site = await serve({ '/': pageOf({ library, body: '<p>Page two of two</p>' }) });
  await site.open('/');
  await expect(site.banner).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(site.banner).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(site.banner).toBeVisible();
  await site.openPreferences();
  await page.emulateMedia({ media: 'print' });
  await expect(site.preferences).toBeHidden();
  await expect(page.getByText('Page two of two')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('Page two of two')).toBeVisible();
});

test('search engines are told to leave the words of the banner out', async ({ serve, page }) => {
  const config: Config = { categories: { ads: {} } };
  const site = await serve({
    '/': pageOf({
      library: libraryTag(config),
      body: '<iframe data-category="ads" data-src="/x" title="An ad"></iframe>',
    }),
  });
  await site.open('/');
  await expect(page.locator('ask-first')).toHaveAttribute('data-nosnippet', '');
  await expect(page.locator('ask-first-embed')).toHaveAttribute('data-nosnippet', '');
});
