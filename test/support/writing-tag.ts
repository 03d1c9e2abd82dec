import { expect } from '@playwright/test';
import type { ConsentPage } from './consent-page.ts';

/** Code that writes this markup, as vendors' tags do. */
export const writes = (...texts: readonly string[]): string => {
  const parts = texts.map((text) =>
    JSON.stringify(text).replaceAll('/', '\\/').replaceAll('<script', '<scr" + "ipt'),
  );
  return `document.write(${parts.join(', ')});`;
};

/** Tags with something of the page before and behind them. */
export const box = (...tags: readonly string[]): string =>
  `<p id="before">Before</p><div id="box">${tags.join('')}</div><p id="after">After</p>`;

/** What stands in the box besides the tags. */
export const written = (page: ConsentPage): Promise<string> =>
  page.page.locator('#box').evaluate((element) =>
    [...element.childNodes]
      .filter((node) => !(node instanceof Element && node.matches('[data-category]')))
      .map((node) => (node instanceof Element ? node.outerHTML : node.textContent))
      .join(''),
  );

/** Accepts, and sees these run in this order, and nothing else. */
export const acceptAndRun = async (page: ConsentPage, log: readonly string[]): Promise<void> => {
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(log);
  await page.settle();
  expect(await page.demoLog()).toEqual(log);
};

/** Has the page the browser's own functions? */
export const hasNatives = (page: ConsentPage): Promise<boolean> =>
  page.page.evaluate(() =>
    (['write', 'writeln', 'open'] as const).every(
      (name) => !Object.hasOwn(document, name) && document[name] === Document.prototype[name],
    ),
  );
