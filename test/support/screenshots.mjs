// Makes the README's pictures from the demo: `node test/support/screenshots.mjs`, after a build.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { startDemo } from '../../demo/serve.mjs';

const folder = fileURLToPath(new URL('../../.github/screenshots/', import.meta.url));

const WIDE = { width: 1280, height: 800 };
/** The page below its header. */
const PAGE = { x: 0, y: 80, width: 1280, height: 720 };
/** The dialog, and a little of what it stands on. */
const DIALOG = { x: 240, y: 0, width: 800, height: 800 };

const pictures = [
  { name: 'banner-light', scheme: 'light', viewport: WIDE, clip: PAGE },
  { name: 'banner-dark', scheme: 'dark', viewport: WIDE, clip: PAGE },
  { name: 'preferences-light', scheme: 'light', viewport: WIDE, view: 'preferences', clip: DIALOG },
  { name: 'phone-dark', scheme: 'dark', viewport: { width: 390, height: 844 } },
];

const take = async (browser, url, { name, scheme, viewport, view = 'banner', clip }) => {
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.goto(`${url}/voip-office/pricing?panel=off`);
  await page.locator('ask-first[data-state=banner]').waitFor();
  if (view === 'preferences') {
    await page.locator('ask-first [data-action=preferences]').click();
    await page.locator('ask-first[data-state=preferences]').waitFor();
    // Away from the button, or it is drawn as one that is hovered over.
    await page.mouse.move(0, 0);
  }
  await page.evaluate(() => document.fonts.ready);
  const path = `${folder}${name}.png`;
  await page.screenshot({ path, clip, animations: 'disabled' });
  await context.close();
  console.log(`${name}.png  ${Math.round(statSync(path).size / 1000)} kB`);
};

/** Six forms of the gallery in one picture. */
const FORMS = ['box', 'cloud', 'bar', 'brand', 'arabic', 'sheet'];

const takeForms = async (browser, url, theme) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 572 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}/gallery`);
  await page.setContent(`<style>
      body { display: flex; flex-wrap: wrap; gap: 20px; margin: 10px; background: ${theme === 'dark' ? '#0d1117' : '#fff'} }
      div { width: 406px; height: 266px; overflow: hidden; border-radius: 8px; outline: 1px solid #8886 }
      iframe { width: 902px; height: 592px; border: 0; scale: 0.45; transform-origin: 0 0 }
    </style>
    ${FORMS.map((id) => `<div><iframe src="${url}/gallery/${id}/${theme}"></iframe></div>`).join('')}`);
  for (const frame of page.frames().slice(1)) {
    await frame.locator('ask-first [data-action=accept-all]').waitFor();
  }
  const path = `${folder}forms-${theme}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
  console.log(`forms-${theme}.png  ${Math.round(statSync(path).size / 1000)} kB`);
};

mkdirSync(folder, { recursive: true });
const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const picture of pictures) await take(browser, demo.url, picture);
  for (const theme of ['light', 'dark']) await takeForms(browser, demo.url, theme);
} finally {
  await browser.close();
  await demo.close();
}
