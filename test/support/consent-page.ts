import { expect, type Locator, type Page } from '@playwright/test';
import type { Consent, ConsentState } from 'ask-first';

declare global {
  interface Window {
    askFirst: Consent;
    demoLog?: string[];
  }
}

/** What a page keeps in the browser besides cookies. */
const storedKeys = (): string[] =>
  [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();

/** A page with ask-first in it, as a visitor uses it and as a test looks at it. */
export class ConsentPage {
  /** The addresses of all requests since the page object was made or `forgetRequests` was called. */
  readonly #requests: URL[] = [];
  readonly banner: Locator;
  readonly preferences: Locator;

  readonly page: Page;
  readonly base: string;

  constructor(page: Page, base: string) {
    this.page = page;
    this.base = base;
    this.banner = page.locator('ask-first [part~=banner]');
    this.preferences = page.locator('ask-first [part~=preferences]');
    page.on('request', (request) => this.#requests.push(new URL(request.url())));
  }

  /** Goes to a page and waits until the library knows what was decided. */
  async open(path: string): Promise<ConsentState> {
    await this.page.goto(this.base + path);
    return this.ready();
  }

  /** One page of one site of the demo. */
  openSite(site: string, path = ''): Promise<ConsentState> {
    return this.open(`/${site}/${path}?panel=off`);
  }

  async reload(): Promise<ConsentState> {
    await this.page.reload();
    return this.ready();
  }

  async ready(): Promise<ConsentState> {
    await this.page.waitForFunction(() => typeof window.askFirst?.acceptAll === 'function');
    return this.page.evaluate(() => window.askFirst.ready);
  }

  consentState(): Promise<ConsentState> {
    return this.page.evaluate(() => window.askFirst.state);
  }

  /** A button of what is open. */
  button(action: string): Locator {
    return this.page.locator(
      `ask-first[data-state] [data-action="${action}"]:not([part~=trigger])`,
    );
  }

  async acceptAll(): Promise<void> {
    await this.#decide('accept-all');
  }

  async rejectAll(): Promise<void> {
    await this.#decide('reject-all');
  }

  async save(): Promise<void> {
    await this.#decide('save');
  }

  async #decide(action: string): Promise<void> {
    await this.button(action).click();
    await expect(
      this.page.locator('ask-first[data-state=banner], ask-first[data-state=preferences]'),
    ).toHaveCount(0);
  }

  /** From the banner while there is one, else by the page's own link. */
  async openPreferences(): Promise<void> {
    if (await this.banner.isVisible()) await this.button('preferences').click();
    else await this.page.locator('a[href="#ask-first"]').last().click();
    await expect(this.preferences).toBeVisible();
  }

  switchOf(id: string): Locator {
    return this.page.locator(`ask-first input[type=checkbox][name="${id}"]`);
  }

  /** Presses the switch of a category or a service; unfolds the services first where that is needed. */
  async toggle(id: string): Promise<void> {
    const control = this.switchOf(id);
    if (!(await control.isVisible())) {
      await this.page
        .locator('ask-first [part~=category]')
        .filter({ has: this.page.locator(`input[name="${id}"]`) })
        .locator('summary')
        .click();
    }
    await control.click();
  }

  /** What a `data-state` attribute says that is shown; `closed` when there is no host. */
  async view(): Promise<string> {
    const host = this.page.locator('ask-first');
    return (await host.count()) ? ((await host.getAttribute('data-state')) ?? 'closed') : 'closed';
  }

  /** The names that the tags left when they ran, in their order. */
  demoLog(): Promise<string[]> {
    return this.page.evaluate(() => [...(window.demoLog ?? [])]);
  }

  /** The names of all cookies of the browser, other hosts' and the server's included. */
  async cookieNames(): Promise<string[]> {
    return (await this.page.context().cookies()).map(({ name }) => name).sort();
  }

  /** What a server would get of the page's cookies. */
  async cookieHeader(): Promise<string> {
    const cookies = await this.page.context().cookies(this.page.url());
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  storageKeys(): Promise<string[]> {
    return this.page.evaluate(storedKeys);
  }

  /** Paths of the requests whose path begins so. */
  requestsTo(prefix: string): string[] {
    return this.#requests.map(({ pathname }) => pathname).filter((path) => path.startsWith(prefix));
  }

  forgetRequests(): void {
    this.#requests.length = 0;
  }

  /** Gives what should not happen the time to happen: some frames, and a while. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await this.page.waitForTimeout(250);
  }

  /** Does something that reloads the page, and waits for the new one. */
  async reloadedBy(action: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => Object.assign(window, { isOldPage: true }));
    await action();
    await this.page.waitForFunction(
      () => !('isOldPage' in window) && typeof window.askFirst?.acceptAll === 'function',
    );
    await this.ready();
  }
}
