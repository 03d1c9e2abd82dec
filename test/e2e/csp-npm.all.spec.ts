import type { ConsentPage } from '../support/consent-page.ts';
import {
  inner,
  NONCE,
  noncePage,
  NONCES,
  outer,
  violations,
  watchViolations,
  withPolicy,
} from '../support/csp-page.ts';
import { expect, test } from '../support/demo-test.ts';
import { codes } from '../support/faulty-page.ts';
import { importMap } from '../support/npm-page.ts';
import type { Answers } from '../support/serve-pages.ts';
import { tagFiles } from '../support/small-page.ts';

test.beforeEach(({ page }) => watchViolations(page));

/** These tags, and the package started with these options. */
const site = (
  options: string,
  policy = NONCES,
  tags = outer('outer') + inner('inner') + outer('bare', '') + inner('bare inner', ''),
): Answers => ({
  '/': withPolicy(
    policy,
    noncePage(
      tags,
      `<script type="importmap" nonce="${NONCE}">${importMap}</script>
      <script type="module" nonce="${NONCE}">
        import { createConsent } from 'ask-first';
        window.askFirst = createConsent({ categories: { analytics: {} } }, ${options});
      </script>`,
    ),
  ),
  ...tagFiles('outer', 'bare', 'word'),
});

const accept = async (page: ConsentPage): Promise<void> => {
  await page.open('/');
  await page.acceptAll();
};

test('with the nonce as an option, tags that have it run, and others are refused', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] nonce-missing/);
  const page = await serve(site(`{ nonce: '${NONCE}' }`));
  await accept(page);
  await expect.poll(() => page.demoLog()).toEqual(['outer', 'inner']);
  await expect.poll(() => codes(page)).toEqual(['nonce-missing', 'nonce-missing']);
  await page.settle();
  expect(page.requestsTo('/tags')).toEqual(['/tags/outer.js']);
  expect(await violations(page)).toEqual([]);
});

test("with nonce: 'required' every tag is refused", async ({ serve, faults }) => {
  faults.expect(/\[ask-first\] nonce-missing/);
  const page = await serve(site(`{ nonce: 'required' }`));
  await accept(page);
  await expect.poll(() => codes(page)).toEqual(Array(4).fill('nonce-missing'));
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  expect(page.requestsTo('/tags')).toEqual([]);
});

test("with nonce: 'required' a tag whose nonce is that very word is refused as well", async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] nonce-missing/);
  const page = await serve(
    site(`{ nonce: 'required' }`, NONCES, outer('word', 'nonce="required"')),
  );
  await accept(page);
  await expect.poll(() => codes(page)).toEqual(['nonce-missing']);
  await page.settle();
  expect(page.requestsTo('/tags')).toEqual([]);
});

test('under Trusted Types Lit needs the policy that the README names, and nothing else', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] nonce-missing/);
  const page = await serve(
    site(
      `{ nonce: '${NONCE}' }`,
      `${NONCES}; require-trusted-types-for 'script'; trusted-types lit-html`,
    ),
  );
  await accept(page);
  await expect.poll(() => page.demoLog()).toEqual(['outer', 'inner']);
  expect(await violations(page)).toEqual([]);
});
