import { type Config, setConsentHeader } from 'ask-first/server';
import { openBareBrowser } from '../support/bare-browser.ts';
import { expect, test } from '../support/demo-test.ts';
import type { Answers } from '../support/serve-pages.ts';
import { libraryTag, pageOf, THREE_TAGS } from '../support/small-page.ts';

const config: Config = {
  categories: { analytics: {}, functional: {}, marketing: { cookies: [{ name: '_fbp' }] } },
};

/** What a page says of itself, before a visitor came to it and after. */
interface Report {
  readonly prerendering: boolean;
  readonly status?: string;
  readonly ran: readonly string[];
  readonly tags: readonly string[];
  readonly cookies: string;
  readonly hasHost: boolean;
}

/** For the head of the page that is rendered ahead: reports once it has had its time, and again when all has run. */
const reporting = (afterwards: string): string => `<script>
  const report = (when) => fetch('/report?' + when + '=' + encodeURIComponent(JSON.stringify({
    prerendering: document.prerendering,
    status: window.askFirst && askFirst.state && askFirst.state.status,
    ran: window.demoLog || [],
    tags: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /tags/.test(name)),
    cookies: document.cookie,
    hasHost: !!document.querySelector('ask-first'),
  })));
  const until = (holds) => new Promise((resolve) => {
    const timer = setInterval(() => { if (holds()) { clearInterval(timer); resolve(); } }, 20);
  });
  addEventListener('load', () => setTimeout(() => report('before'), 400));
  document.addEventListener('prerenderingchange', async () => {
    ${afterwards}
    await until(() => (window.demoLog || []).length > 1);
    await report('after');
  });
</script>`;

/** A page that has the next one rendered ahead, and goes to it when that one has reported. */
const siteThat = (cookies: readonly string[], afterwards: string): Answers => {
  let tell!: () => void;
  const isReported = new Promise<void>((resolve) => (tell = resolve));
  return {
    '/': {
      body: `<!doctype html><a href="/next">Next</a>
        <script type="speculationrules">{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}</script>
        <script>fetch('/reported').then(() => document.querySelector('a').click())</script>`,
      headers: { 'Set-Cookie': cookies },
    },
    '/reported': { body: '', after: isReported },
    '/report': () => {
      tell();
      return '';
    },
    // Rendered ahead is only what may be kept until then.
    '/next': {
      body: pageOf({
        before: reporting(afterwards),
        library: libraryTag(config),
        body: THREE_TAGS.markup,
      }),
      headers: { 'Cache-Control': 'no-cache' },
    },
    ...THREE_TAGS.files,
  };
};

const reportOf = (served: readonly string[], when: string): Report | undefined => {
  const path = served.find((one) => one.startsWith(`/report?${when}=`));
  return path && JSON.parse(decodeURIComponent(path.slice(path.indexOf('=') + 1)));
};

const visit = async (served: readonly string[], base: string) => {
  const close = await openBareBrowser(`${base}/`);
  try {
    await expect.poll(() => reportOf(served, 'after'), { timeout: 15_000 }).toBeDefined();
  } finally {
    await close();
  }
  return { before: reportOf(served, 'before')!, after: reportOf(served, 'after')! };
};

test('a page that is rendered ahead asks and writes nothing until the visitor comes; then it does', async ({
  serve,
}) => {
  const banner = `document.querySelector('ask-first')?.shadowRoot?.querySelector('[data-action=accept-all]')`;
  const site = await serve(
    siteThat(['seen=1'], `await until(() => ${banner}); ${banner}.click();`),
  );
  const { before, after } = await visit(site.served, site.base);
  expect(before).toEqual({
    prerendering: true,
    status: 'undecided',
    ran: [],
    tags: [],
    cookies: 'seen=1',
    hasHost: false,
  });
  expect(after).toMatchObject({ prerendering: false, status: 'decided' });
  expect([...after.ran].sort()).toEqual(THREE_TAGS.all);
  expect(after.cookies).toMatch(/ask-first=1/);
});

test('a page that is rendered ahead for who said yes runs and erases nothing until the visitor comes; then it does', async ({
  serve,
}) => {
  const answers = { analytics: true, functional: true, marketing: false };
  const header = setConsentHeader(answers, { config }).replace('; Secure', '');
  const site = await serve(siteThat([header, '_fbp=1'], ''));
  const { before, after } = await visit(site.served, site.base);
  expect(before).toMatchObject({ prerendering: true, ran: [], tags: [], hasHost: false });
  expect(before.cookies).toContain('_fbp=1');
  expect(after).toMatchObject({ status: 'decided', hasHost: false, ran: THREE_TAGS.analytics });
  expect(after.cookies).not.toContain('_fbp=1');
});
