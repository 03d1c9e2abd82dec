import { setTimeout as later } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/demo-test.ts';
import {
  codeOf,
  htmlOf,
  isSure,
  NONCE,
  POLICIES,
  type PolicyPage,
  type PolicyTag,
  policyPage,
} from '../support/policy-pages.ts';
import { assertOften } from '../support/property-runs.ts';
import { seed } from '../support/seed.ts';
import { type Answers, servePages } from '../support/serve-pages.ts';
import { libraryTag } from '../support/small-page.ts';

const config = { categories: { analytics: {} } };

/** What ran on a page, by id, and what of its tags was requested. */
interface Outcome {
  readonly ran: readonly string[];
  readonly requested: readonly string[];
}

interface Both {
  /** Held back by the library, and all of it accepted. */
  readonly gated: Outcome;
  /** The same page without the library, its tags live. */
  readonly live: Outcome;
}

const test = base.extend<{ both: (made: PolicyPage) => Promise<Both> }>({
  both: async ({ context, faults }, use) => {
    faults.expect(
      /Content Security Policy|TrustedHTML|TrustedScript|Not allowed to load local resource/,
      /\[ask-first\] (nonce-missing|script-failed|activation-failed|write-dropped):/,
    );
    const answers: Record<string, Answers[string]> = {
      '/begin.js': 'window.runs = []; window.log = (id) => runs.push(id);',
    };
    const own = await servePages(answers);
    const other = await servePages(answers);
    let count = 0;

    const look = async (page: Page, made: PolicyPage, isHeld: boolean): Promise<Outcome> => {
      const folder = `/${++count}`;
      const { policy, tags, isReturning } = made;
      const csp = POLICIES[policy].replace('OTHER', other.url);
      const proof = csp.includes('nonce-') ? `nonce="${NONCE}"` : '';
      const type = isHeld ? 'type="text/plain" data-category="analytics"' : '';
      const body = `<!doctype html><html lang="en"><head><title>A page</title>
        <link rel="icon" href="data:,"><script src="/begin.js" ${proof}></script>
        ${isHeld ? libraryTag(config, proof) : ''}</head><body>
        ${tags.map((tag) => htmlOf(tag, isHeld, folder, other.url)).join('\n')}
        <script ${type} src="${folder}/last.js" ${proof}></script></body></html>`;
      answers[`${folder}/`] = { body, headers: csp ? { 'Content-Security-Policy': csp } : {} };
      for (const tag of tags) {
        answers[`${folder}/${tag.id}.js`] = {
          body: codeOf(tag, folder),
          headers: { 'Access-Control-Allow-Origin': '*' },
        };
      }
      for (const { id } of tags) answers[`${folder}/${id}.svg.js`] = `log('${id}')`;
      // After all that comes at once.
      answers[`${folder}/last.js`] = () => ({
        body: (async function* () {
          await later(60);
          yield "log('last')";
        })(),
      });

      await context.clearCookies();
      if (isReturning) await seed(page, own.url, { analytics: true }, { config });
      await page.goto(`${own.url}${folder}/`);
      if (isHeld && !isReturning) await page.evaluate(() => void window.askFirst.acceptAll());
      const ran = (): Promise<string[]> =>
        page.evaluate(() => [...(window as unknown as { runs: string[] }).runs]);
      const sure = tags.filter((tag) => isSure(tag, policy)).map(({ id }) => id);
      await expect.poll(ran).toEqual(expect.arrayContaining([...sure, 'last']));
      const requested = [own, other].flatMap(({ requests }) =>
        requests
          .filter((path) => path.startsWith(`${folder}/t`))
          .map((path) => path.slice(folder.length)),
      );
      return { ran: await ran(), requested };
    };

    // A page of its own for each: what was written may still be on its way.
    const lookAnew = async (made: PolicyPage, isHeld: boolean): Promise<Outcome> => {
      const page = await context.newPage();
      return look(page, made, isHeld).finally(() => page.close());
    };
    await use(async (made) => ({
      live: await lookAnew(made, false),
      gated: await lookAnew(made, true),
    }));
    await Promise.all([own.close(), other.close()]);
  },
});

const more = ({ gated, live }: Both): { ran: string[]; requested: string[] } => ({
  ran: gated.ran.filter((id) => !live.ran.includes(id)),
  requested: gated.requested.filter((path) => !live.requested.includes(path)),
});

test('whatever the page and its policy, no tag runs or is requested that the browser would have refused', async ({
  both,
}) => {
  const property = async (made: PolicyPage): Promise<void> =>
    expect(more(await both(made))).toEqual({ ran: [], requested: [] });
  await assertOften(policyPage, property, 30);
});

/** A tag of this host with its code in a file and the right nonce, but for what is said. */
const tagWith = (differences: Partial<PolicyTag>): PolicyTag => ({
  id: 't0',
  code: 'src',
  host: 'own',
  isModule: false,
  isAsync: false,
  nonce: 'right',
  trace: 'none',
  deed: 'says',
  inner: 'none',
  ...differences,
});

const refused: Readonly<Record<string, Partial<PolicyTag>>> = {
  'without a nonce': { nonce: 'none' },
  'inline, without a nonce': { nonce: 'none', code: 'inline' },
  'with another nonce': { nonce: 'wrong' },
  'with an empty nonce': { nonce: 'empty' },
  'of another host, without a nonce': { nonce: 'none', host: 'other' },
  'with a swallowed tag in a value': { trace: 'in a value' },
  'with a swallowed tag in a name': { trace: 'in a name' },
  'with a swallowed style': { trace: 'of a style, in capitals' },
  'that writes a script without a nonce': { code: 'inline', deed: 'writes a script' },
  'that writes a script with another nonce': {
    code: 'inline',
    deed: 'writes a script',
    inner: 'wrong',
  },
  'that writes an SVG with a script': { code: 'inline', deed: 'writes an SVG' },
  'that writes a handler': { code: 'inline', deed: 'writes a handler' },
  'that writes a frame of code': { code: 'inline', deed: 'writes a frame' },
};

for (const [what, differences] of Object.entries(refused)) {
  test(`under strict-dynamic a tag ${what} is refused by the browser, and by the library`, async ({
    both,
  }) => {
    const tags = [tagWith(differences)];
    const { live, gated } = await both({ policy: 'strict-dynamic', isReturning: true, tags });
    expect({ live: live.ran, gated: gated.ran }).toEqual({ live: ['last'], gated: ['last'] });
  });
}
