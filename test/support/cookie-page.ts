import type { JSDOM } from 'jsdom';
import { test as base, vi } from 'vitest';

/** The cookies and the storage of the page under test, clean for each test. */
export interface CookiePage {
  /** All cookies that the page sees, as `name=value`, sorted. */
  cookies(): string[];
  /** The texts that were given to `document.cookie` since the test began, by whoever. */
  readonly written: string[];
  set(text: string): void;
  /** Takes all cookies and all storage away. */
  clear(): void;
  /** Makes the cookies throw, as in a sandboxed frame. */
  forbidCookies(): void;
  /** Makes a storage area throw, as where site data is blocked. */
  forbid(area: 'localStorage' | 'sessionStorage'): void;
  /** Lets the browser keep nothing of what is written. */
  refuseWrites(): void;
}

const descriptor = (): PropertyDescriptor & { get(): string; set(text: string): void } =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as never;

export const test = base.extend<{ page: CookiePage }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names out of the pattern
  page: async ({}, use) => {
    const original = descriptor();
    const written: string[] = [];
    const replace = (own: PropertyDescriptor): void => {
      Object.defineProperty(Document.prototype, 'cookie', { ...original, ...own });
    };
    const refuse = (): never => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    };
    const write = (text: string): void => original.set.call(document, text);
    replace({
      set: (text: string) => {
        written.push(text);
        write(text);
      },
    });

    const clear = (): void => {
      localStorage.clear();
      sessionStorage.clear();
      (globalThis as unknown as { jsdom: JSDOM }).jsdom.cookieJar.removeAllCookiesSync();
    };

    await use({
      clear,
      written,
      cookies: () => original.get.call(document).split('; ').filter(Boolean).sort(),
      set: write,
      forbidCookies: () => replace({ get: refuse, set: refuse }),
      forbid: (area) => void vi.spyOn(globalThis, area, 'get').mockImplementation(refuse),
      refuseWrites: () => replace({ set: (text: string) => void written.push(text) }),
    });

    vi.restoreAllMocks();
    replace({});
    clear();
  },
});
