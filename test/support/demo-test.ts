import { test as base, expect } from '@playwright/test';
import { startDemo } from '../../demo/serve.mjs';
import { ConsentPage } from './consent-page.ts';
import { type Answers, servePages, type Where } from './serve-pages.ts';

/** What a page said that a sound one doesn't: uncaught errors, console errors, any word of the library. */
export interface Faults {
  readonly seen: readonly string[];
  /** These are part of the test. All others fail it. */
  expect(...patterns: RegExp[]): void;
}

interface Fixtures {
  faults: Faults;
  /** The demo's five sites. */
  site: ConsentPage;
  /** A site of the test's own: serves the answers until the test ends. */
  serve: (
    answers: Answers,
    where?: Where,
  ) => Promise<ConsentPage & { readonly served: readonly string[] }>;
}

export const test = base.extend<Fixtures, { demoUrl: string }>({
  demoUrl: [
    async ({}, use) => {
      const demo = await startDemo({ port: 0 });
      await use(demo.url);
      await demo.close();
    },
    { scope: 'worker' },
  ],

  faults: [
    async ({ context }, use) => {
      const seen: string[] = [];
      const expected: RegExp[] = [];
      context.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' || text.includes('[ask-first]')) {
          seen.push(`console.${message.type()}: ${text} (${message.location().url})`);
        }
      });
      context.on('weberror', (error) => {
        const text = String(error.error());
        // Firefox's own notes on cookies arrive as errors of the page: erasing tries domains that it refuses.
        if (!/has been rejected for invalid domain/.test(text)) seen.push(`uncaught: ${text}`);
      });
      await use({ seen, expect: (...patterns) => void expected.push(...patterns) });
      expect(
        seen.filter((text) => !expected.some((pattern) => pattern.test(text))),
        'a page said what a sound one does not',
      ).toEqual([]);
    },
    { auto: true },
  ],

  site: async ({ page, demoUrl }, use) => {
    await use(new ConsentPage(page, demoUrl));
  },

  serve: async ({ page }, use) => {
    const servers: { close(): Promise<void> }[] = [];
    await use(async (answers, where) => {
      const server = await servePages(answers, where);
      servers.push(server);
      return Object.assign(new ConsentPage(page, server.url), { served: server.requests });
    });
    await Promise.all(servers.map((server) => server.close()));
  },
});

export { expect };
