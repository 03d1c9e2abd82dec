import type { IncomingMessage } from 'node:http';
import type { ConsentPage } from '../support/consent-page.ts';
import { expect, test } from '../support/demo-test.ts';
import type { Answers } from '../support/serve-pages.ts';
import { inlineTag, pageOf, says } from '../support/small-page.ts';

// However the library is included, a visitor, a tag and a listener notice no difference.

/** Where things are, by the origin of the page and of another server that has the same files. */
interface Places {
  readonly page: string;
  readonly cdn: string;
}

interface Way {
  /** For the head of the page, before the site's own tags. */
  readonly head?: (file: string, places: Places) => string;
  /** For the end of the body, behind them. */
  readonly end?: (file: string, places: Places) => string;
}

const tag = (src: string, attributes = ''): string =>
  `<script src="${src}" data-config="/config.json" ${attributes}></script>`;

const module = (code: string): string => `<script type="module">${code}</script>`;

/** Inserts the library's script once the page has loaded. */
const inserted = (src: string, more = ''): string => `<script>
  addEventListener('load', () => {
    const s = document.createElement('script');
    Object.assign(s, { src: '${src}', ${more} });
    s.dataset.config = '/config.json';
    document.body.append(s);
  });</script>`;

const WAYS: Record<string, Way> = {
  'a script in the head': { head: (file) => tag(`/dist/${file}`) },
  'a script at the end of the body': { end: (file) => tag(`/dist/${file}`) },
  async: { head: (file) => tag(`/dist/${file}`, 'async') },
  defer: { head: (file) => tag(`/dist/${file}`, 'defer') },
  'a module': { head: (file) => tag(`/dist/${file}`, 'type="module"') },
  'an async module in the body': { end: (file) => tag(`/dist/${file}`, 'type="module" async') },
  'import()': { head: (file) => module(`import('/dist/${file}?config=/config.json');`) },
  'import in a module': { head: (file) => module(`import '/dist/${file}?config=/config.json';`) },
  'a script inserted after load': { head: (file) => inserted(`/dist/${file}`) },
  'a module inserted after load': { head: (file) => inserted(`/dist/${file}`, `type: 'module'`) },
  'a script of another origin': { head: (file, { cdn }) => tag(`${cdn}/dist/${file}`) },
  'a module of another origin': {
    head: (file, { cdn }) => tag(`${cdn}/dist/${file}`, 'type="module"'),
  },
  'import() of another origin': {
    head: (file, { cdn, page }) =>
      module(`import('${cdn}/dist/${file}?config=${page}/config.json');`),
  },
  'a script with a version in its address': { end: (file) => tag(`/dist/${file}?v=1`, 'defer') },
  'a module with a version in its address': {
    head: (file) => tag(`/dist/${file}?v=1`, 'type="module"'),
  },
  'a script under a base that points elsewhere': {
    head: (file, { cdn, page }) => `<base href="${cdn}/elsewhere/">${tag(`${page}/dist/${file}`)}`,
  },
  'a module under a base that points elsewhere': {
    head: (file, { cdn, page }) =>
      `<base href="${cdn}/elsewhere/">${tag(`${page}/dist/${file}`, 'type="module"')}`,
  },
};

/** Listens in every way that there is before the library is here, and notes what was heard. */
const early = `<script>
  window.heard = [];
  const hear = (who, name) => (event) => {
    const { state, view } = event.detail ?? event;
    heard.push([who, name, view ?? state.status + ' ' + state.source].join(' '));
  };
  for (const name of ['ready', 'consent', 'change', 'show', 'hide', 'error']) {
    document.addEventListener('ask-first:' + name, hear('document', name));
  }
  (window.askFirst = window.askFirst || []).push((consent) => {
    for (const name of ['ready', 'consent']) consent.on(name, hear('queue', name));
  });</script>`;

const site = (way: Way, file: string, cdn: string): Answers => ({
  '/': ({ headers: { host } }: IncomingMessage) => {
    const places = { page: `http://${host}`, cdn };
    const outer = (category: string, name: string, attributes = ''): string =>
      `<script type="text/plain" data-category="${category}" src="${places.page}/tags/${name}.js" ${attributes}></script>`;
    return pageOf({
      before: early,
      library: way.head?.(file, places) ?? '',
      body:
        outer('analytics', 'first') +
        inlineTag('analytics', 'second') +
        outer('analytics', 'third', 'data-type="module"') +
        inlineTag('analytics', 'fourth') +
        inlineTag('marketing', 'never') +
        (way.end?.(file, places) ?? ''),
    });
  },
  '/config.json': JSON.stringify({ categories: { analytics: {}, marketing: {} } }),
  '/tags/first.js': says('first'),
  '/tags/third.js': says('third'),
});

/** What was heard since the last time. */
const heard = (page: ConsentPage): Promise<string[]> =>
  page.page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0).sort());

/** What somebody hears who listens now. */
const hearsLate = (page: ConsentPage): Promise<string[]> =>
  page.page.evaluate(async () => {
    const late: string[] = [];
    for (const name of ['ready', 'consent'] as const) {
      window.askFirst.on(name, ({ state }) => void late.push(`${name} ${state.status}`));
    }
    await new Promise((resolve) => setTimeout(resolve));
    return late;
  });

const ORDER = ['first', 'second', 'third', 'fourth'];

for (const [what, way] of Object.entries(WAYS)) {
  for (const file of ['ask-first.js', 'ask-first.all.js']) {
    test(`${file} as ${what}: the same banner, events and tags`, async ({ serve }) => {
      const cdn = await serve({});
      const page = await serve(site(way, file, cdn.base));
      await page.open('/');
      await expect(page.banner).toBeVisible();
      await page.settle();
      expect(await page.demoLog()).toEqual([]);
      expect(await heard(page)).toEqual([
        'document ready undecided none',
        'document show banner',
        'queue ready undecided none',
      ]);
      expect(await hearsLate(page)).toEqual(['ready undecided']);

      await page.openPreferences();
      await page.toggle('analytics');
      await page.save();
      await expect.poll(() => page.demoLog()).toEqual(ORDER);
      expect(await heard(page)).toEqual([
        'document change decided user',
        'document consent decided user',
        'document hide banner',
        'document hide preferences',
        'document show preferences',
        'queue consent decided user',
      ]);

      await page.reload();
      await expect.poll(() => page.demoLog()).toEqual(ORDER);
      await page.settle();
      expect(await page.demoLog()).toEqual(ORDER);
      expect(await page.view()).toBe('closed');
      expect(await heard(page)).toEqual([
        'document consent decided stored',
        'document ready decided stored',
        'queue consent decided stored',
        'queue ready decided stored',
      ]);
      expect(await hearsLate(page)).toEqual(['ready decided', 'consent decided']);
      // The other server has the library's files at most, and never what the page's own address means.
      expect(cdn.served.filter((path) => !path.startsWith('/dist/'))).toEqual([]);
    });
  }
}
