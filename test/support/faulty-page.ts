import { expect } from '@playwright/test';
import type { ConsentPage } from './consent-page.ts';
import type { Answers } from './serve-pages.ts';
import { libraryTag, pageOf, THREE_TAGS } from './small-page.ts';

/** What `ask-first:error` said. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly pointer?: string;
  /** The element's markup. */
  readonly element?: string;
}

/** For the head of a page, before the library: keeps what is told in `window.told`. */
export const listenToErrors = `<script>
  window.told = [];
  document.addEventListener('ask-first:error', ({ detail: { code, message, pointer, element } }) =>
    told.push({ code, message, pointer, element: element && element.outerHTML }));
</script>`;

/** All errors so far. */
export const errors = (page: ConsentPage): Promise<Told[]> =>
  page.page.evaluate(() => (window as unknown as { told: Told[] }).told);

/** The codes of all errors so far. */
export const codes = async (page: ConsentPage): Promise<string[]> =>
  (await errors(page)).map(({ code }) => code);

/** A page with the built-in four categories and these tags. */
export const withTags = (body: string): Answers => ({
  '/': pageOf({ before: listenToErrors, library: libraryTag(), body }),
  ...THREE_TAGS.files,
});

/** What ran, by name: categories do not wait for each other, so the order is theirs. */
export const ran = async (page: ConsentPage): Promise<string[]> => (await page.demoLog()).sort();

/** No tag ran, and none was requested. */
export const expectNothing = async (page: ConsentPage): Promise<void> => {
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  expect(page.requestsTo('/tags')).toEqual([]);
};
