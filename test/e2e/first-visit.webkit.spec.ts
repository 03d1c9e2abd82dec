import axe from 'axe-core';
import { By } from 'selenium-webdriver';
import { KEYBOARD_SITE, travel } from '../support/keyboard-journey.ts';
import { externalTag, inlineTag, libraryTag, pageOf, tagFiles } from '../support/small-page.ts';
import { expect, test } from '../support/webkit-test.ts';

const SITE = {
  '/': pageOf({
    library: libraryTag({
      categories: { analytics: { cookies: [{ name: '_seen' }] }, marketing: {} },
    }),
    body:
      externalTag('analytics', 'first') +
      inlineTag('analytics', 'second') +
      inlineTag('marketing', 'third') +
      '<iframe data-category="marketing" data-src="/frame" title="A film" width="400" height="300"></iframe>',
  }),
  '/frame': '<!doctype html><title>A film</title><p>A film</p>',
  ...tagFiles('first'),
};

test('the banner and the preferences work by keys alone in WebKit, too', async ({ openWebKit }) => {
  const page = await openWebKit(KEYBOARD_SITE);
  await page.open('/');
  await travel(page);
});

test('yes, the next visit, and taking it back in WebKit', async ({ openWebKit }) => {
  const page = await openWebKit(SITE);
  const log = (): Promise<string[]> => page.read(() => window.demoLog ?? []);
  const press = async (action: string): Promise<void> => {
    const host = await page.driver.findElement(By.css('ask-first'));
    const root = await host.getShadowRoot();
    await (await root.findElement(By.css(`[data-action="${action}"]`))).click();
  };
  const isOpen = (): Promise<boolean> =>
    page.read(() => !!document.querySelector('ask-first:not([data-state=closed])'));
  const frame = (): Promise<string | null> =>
    page.read(() => document.querySelector('iframe')!.getAttribute('src'));

  await page.open('/');
  await expect.poll(isOpen).toBe(true);
  expect(await log()).toEqual([]);
  expect(await frame()).toBeNull();
  await press('accept-all');
  await expect.poll(async () => (await log()).toSorted()).toEqual(['first', 'second', 'third']);
  expect((await log()).indexOf('first')).toBeLessThan((await log()).indexOf('second'));
  await expect.poll(frame).toBe('/frame');

  await page.open('/');
  await expect.poll(async () => (await log()).length).toBe(3);
  expect(await page.read(() => window.askFirst.state.source)).toBe('stored');
  expect(await isOpen()).toBe(false);

  await page.read(() => {
    document.cookie = '_seen=1; path=/';
    Object.assign(window, { isOldPage: true });
    window.askFirst.show();
  });
  await expect.poll(isOpen).toBe(true);
  await press('reject-all');
  // What ran is stopped by loading the page again.
  await expect.poll(() => page.read(() => 'isOldPage' in window)).toBe(false);
  await expect.poll(() => page.read(() => window.askFirst?.state?.granted)).toEqual(['essential']);
  expect(await log()).toEqual([]);
  expect(await frame()).toBeNull();
  expect(await page.read(() => document.cookie)).not.toContain('_seen');
  expect(await isOpen()).toBe(false);
});

test('WebKit gives each control its role and name, and axe finds no fault', async ({
  openWebKit,
}) => {
  const page = await openWebKit(KEYBOARD_SITE);
  const controls = async (): Promise<string[]> => {
    const host = await page.driver.findElement(By.css('ask-first'));
    const all = await (
      await host.getShadowRoot()
    ).findElements(By.css('section, dialog, h2, button, input, summary'));
    const names: string[] = [];
    for (const one of all) {
      if (!(await one.isDisplayed())) continue;
      names.push(`${await one.getAriaRole()} ${await one.getAccessibleName()}`.trim());
    }
    return names;
  };
  const faults = async (): Promise<unknown> => {
    await page.driver.executeScript(axe.source);
    return page.driver.executeAsyncScript(
      "axe.run('ask-first').then(({ violations }) => arguments[0](violations.map(({ id }) => id)))",
    );
  };

  await page.open('/');
  await expect.poll(() => page.read(() => !!document.querySelector('ask-first'))).toBe(true);
  expect(await controls()).toEqual([
    'region May we use cookies?',
    'heading May we use cookies?',
    'button Reject all',
    'button Accept all',
    'button Settings',
  ]);
  expect(await faults()).toEqual([]);

  await page.read(() => window.askFirst.show());
  await expect
    .poll(() => page.read(() => document.querySelector('ask-first')!.getAttribute('data-state')))
    .toBe('preferences');
  expect(await controls()).toEqual([
    'dialog Cookie settings',
    'heading Cookie settings',
    'button Close without saving',
    'checkbox Analytics',
    'Services and cookies',
    'switch Marketing',
    'button Reject all',
    'button Accept all',
    'button Save selection',
  ]);
  expect(await faults()).toEqual([]);
});
