// Every form of the interface, on every kind of screen: nothing is cut off, lies over something, or is hard to read.
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { forms } from '../../demo/server/gallery.mjs';
import { expect, test } from '../support/demo-test.ts';

/** What shows our interface; the rest of the page is the page's. */
const OURS = 'ask-first,ask-first-embed,ask-first-declaration';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const SCREENS: readonly {
  readonly what: string;
  readonly size: readonly [width: number, height: number];
  readonly theme: 'light' | 'dark';
  readonly media?: Media;
  /** The visitor's own size of text, in `px`. */
  readonly text?: number;
}[] = [
  { what: 'a desktop', size: [1280, 800], theme: 'light' },
  { what: 'a phone in the dark', size: [390, 844], theme: 'dark' },
  { what: 'a phone on its side', size: [740, 360], theme: 'dark' },
  { what: 'a desktop at 400 % zoom', size: [320, 256], theme: 'light' },
  { what: 'a small phone with text of twice the size', size: [360, 740], theme: 'light', text: 32 },
  {
    what: 'forced colours',
    size: [820, 1180],
    theme: 'dark',
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  { what: 'more contrast', size: [820, 1180], theme: 'light', media: { contrast: 'more' } },
];

/** What is wrong with the place and the size of what can be pressed. */
const misplaced = (ours: string): string[] => {
  const wrong: string[] = [];
  const rootOf = document.querySelectorAll(ours);
  if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways');
  for (const host of rootOf) {
    const root = host.shadowRoot!;
    // Nothing is shown: what the page has instead is looked at.
    if (!host.checkVisibility()) continue;
    const isFixed = host.localName === 'ask-first';
    for (const box of root.querySelectorAll<HTMLElement>('[part=banner],[part=preferences]')) {
      const { top, left, right, bottom } = box.getBoundingClientRect();
      if (top < 0 || left < 0 || right > innerWidth || bottom > innerHeight)
        wrong.push(`${box.part}: out of the window`);
      if (box.scrollWidth > box.clientWidth) wrong.push(`${box.part}: scrolls sideways`);
    }
    const pressed = [...root.querySelectorAll<HTMLElement>('button,input,summary,a')].filter(
      (one) => one.checkVisibility(),
    );
    if (!pressed[0]) wrong.push(`${host.localName}: nothing to press`);
    for (const one of pressed) {
      const name = `${one.localName} ${one.dataset['action'] ?? one.textContent!.trim()}`;
      if (isFixed) one.scrollIntoView({ block: 'nearest' });
      // A link may go on in the next line.
      const { x, y, width, height } = one.getClientRects()[0]!;
      if (one.localName === 'button' && one.scrollWidth > one.clientWidth)
        wrong.push(`${name}: its words are cut off`);
      // WCAG 2.2, 2.5.8; a link in a sentence may be smaller.
      if (one.localName !== 'a' && (width < 24 || height < 24)) wrong.push(`${name}: too small`);
      const hit = isFixed && root.elementFromPoint(x + width / 2, y + height / 2);
      if (hit && !one.contains(hit)) wrong.push(`${name}: ${hit.localName} lies over it`);
      if (isFixed && !hit) wrong.push(`${name}: out of sight`);
    }
    const look = (action: string): string | undefined => {
      const button = root.querySelector<HTMLElement>(`[data-action=${action}]`);
      if (!button) return undefined;
      const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(button);
      const { offsetWidth, offsetHeight } = button;
      return [offsetWidth, offsetHeight, fontSize, fontWeight, color, backgroundColor].join();
    };
    if (isFixed && look('accept-all') !== look('reject-all')) wrong.push('no and yes differ');
  }
  return wrong;
};

test.describe('in every form the interface can be read and pressed', () => {
  for (const { id } of forms) {
    test(id, async ({ page, demoUrl }) => {
      test.slow();
      for (const { what, size, theme, media = {}, text = 16 } of SCREENS) {
        await page.setViewportSize({ width: size[0], height: size[1] });
        await page.emulateMedia({
          forcedColors: 'none',
          contrast: 'no-preference',
          reducedMotion: 'reduce',
          ...media,
        });
        await page.goto(`${demoUrl}/gallery/${id}/${theme}`);
        const host = id === 'placeholder' ? 'ask-first-embed' : 'ask-first[data-state]';
        const shown = id === 'declaration' ? 'ask-first-declaration[lang]' : host;
        await expect(page.locator(shown)).toBeVisible();
        await expect
          .poll(() =>
            page.evaluate(
              (name) => !!document.querySelector(name)!.shadowRoot!.querySelector('[data-action]'),
              shown,
            ),
          )
          .toBe(true);
        if (text !== 16) {
          // As the browser's own setting would: the library's sizes follow it.
          await page.addStyleTag({
            content: `${OURS} { --ask-first-font-size: ${text}px !important }`,
          });
        }
        for (const closed of await page.locator('ask-first summary').all()) await closed.click();
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          (ours) =>
            (globalThis as unknown as { axe: typeof axe }).axe
              .run({ include: ours.split(',').filter((one) => document.querySelector(one)) })
              .then(({ violations }) =>
                violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]!.html}`),
              ),
          OURS,
        );
        expect.soft(found, `axe, ${what}`).toEqual([]);
        expect.soft(await page.evaluate(misplaced, OURS), what).toEqual([]);
      }
    });
  }
});

test('the gallery shows each form in both themes, and says how to get it', async ({
  page,
  demoUrl,
}) => {
  await page.goto(`${demoUrl}/gallery`);
  await expect(page.locator('.gallery > li')).toHaveCount(forms.length);
  await expect(page.locator('.shot iframe')).toHaveCount(forms.length * 2);
  await expect(page.locator('#bar code')).toHaveText('{"layout":"bar","position":"bottom"}');
  await expect(
    page.frameLocator('#box iframe >> nth=0').getByRole('button', { name: 'Reject all' }),
  ).toBeVisible();
});
