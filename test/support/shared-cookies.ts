import type { BrowserContext, Page } from '@playwright/test';
import type { Config } from 'ask-first';
import { listenToErrors } from './faulty-page.ts';
import type { Answers } from './serve-pages.ts';
import { libraryTag, pageOf, THREE_TAGS } from './small-page.ts';

/** One page with three tags, whose answer is kept in this cookie. */
export const siteWith = (cookie: Config['cookie'] = {}, path = '/'): Answers => ({
  [path]: pageOf({
    before: listenToErrors,
    library: libraryTag({ cookie }),
    body: THREE_TAGS.markup,
  }),
  ...THREE_TAGS.files,
});

export interface KeptCookie {
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly sameSite: string;
  readonly httpOnly: boolean;
}

/** The attributes of all cookies of a name, as the browser keeps them. */
export const kept = async (context: BrowserContext, sought = 'ask-first'): Promise<KeptCookie[]> =>
  (await context.cookies())
    .filter(({ name }) => name === sought)
    .map(({ domain, path, secure, sameSite, httpOnly }) => ({
      domain,
      path,
      secure,
      sameSite,
      httpOnly,
    }));

/** The visitor looks at a tab again. Under automation all tabs count as looked at, so browsers may not tell it. */
export const lookAt = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await page
    .evaluate(() => void window.dispatchEvent(new Event('focus')))
    // It has heard of the cookie already, and is being loaded again.
    .catch(String);
};
