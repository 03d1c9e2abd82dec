import { expect, test } from '../support/demo-test.ts';
import { codes, listenToErrors, withTags } from '../support/faulty-page.ts';
import { codeTag, inlineTag, libraryTag, pageOf, says, tagFiles } from '../support/small-page.ts';
import { acceptAndRun, box, hasNatives, writes, written } from '../support/writing-tag.ts';

const NONCE = 'cmFuZG9t';
const nonce = `nonce="${NONCE}"`;

/** A page under a policy whose one tag writes this. */
const underPolicy = (policy: string, text: string, attributes = '') => ({
  '/': {
    body: pageOf({
      before: listenToErrors.replace('<script', `<script ${attributes}`),
      library: libraryTag({}, attributes),
      body: box(
        codeTag('analytics', writes(text), attributes),
        inlineTag('analytics', 'last', attributes),
      ),
    }).replace('<link rel="icon" href="data:,">', ''),
    headers: { 'Content-Security-Policy': policy },
  },
  '/favicon.ico': '',
  ...tagFiles('external', 'bare'),
});

const handlers = `<button onclick='${says('click').replaceAll("'", '&#39;')}'>Press</button><img src="/gone.gif" alt="" onerror='${says('error')}'>`;

test('event handlers in what is written work, as in the page', async ({ serve, faults }) => {
  faults.expect(/Failed to load resource/);
  const page = await serve(withTags(box(codeTag('analytics', writes(handlers)))));
  await page.open('/');
  await page.acceptAll();
  await expect.poll(() => page.demoLog()).toEqual(['error']);
  await page.page.getByText('Press').click();
  expect(await page.demoLog()).toEqual(['error', 'click']);
});

test('event handlers in what is written do not work where the policy forbids them', async ({
  serve,
  faults,
}) => {
  faults.expect(/Content.Security.Policy/, /Failed to load resource/);
  const page = await serve(
    underPolicy(`script-src 'nonce-${NONCE}' 'strict-dynamic'`, handlers, nonce),
  );
  await acceptAndRun(page, ['last']);
  await page.page.getByText('Press').click();
  await page.settle();
  expect(await page.demoLog()).toEqual(['last']);
});

test('with nonces a written script needs the nonce, whatever kind of script it is', async ({
  serve,
  faults,
}) => {
  faults.expect(/\[ask-first\] nonce-missing/, /Content.Security.Policy/);
  const text =
    `<script src="/tags/bare.js"></script><script>${says('bare')}</script>` +
    `<script nonce="d3Jvbmc" src="/tags/bare.js"></script>` +
    `<svg><script href="/tags/bare.js"></script><script>${says('svg')}</script></svg>` +
    `<script ${nonce} src="/tags/external.js"></script><script ${nonce}>${says('inline')}</script>`;
  const page = await serve(
    underPolicy(`script-src 'nonce-${NONCE}' 'strict-dynamic'`, text, nonce),
  );
  await acceptAndRun(page, ['external', 'inline', 'last']);
  expect(page.requestsTo('/tags')).toEqual(['/tags/external.js']);
  expect(await codes(page)).toEqual(['nonce-missing', 'nonce-missing', 'nonce-missing']);
});

test('under Trusted Types what is written is dropped, with one error, and the page lives on', async ({
  serve,
  faults,
}) => {
  faults.expect(
    /\[ask-first\] write-dropped/,
    /TrustedHTML|Trusted Type|require-trusted-types-for/,
  );
  const page = await serve(
    underPolicy(
      "require-trusted-types-for 'script'; trusted-types ask-first",
      `<b>Ad</b><script>${says('written')}</script>`,
    ),
  );
  await acceptAndRun(page, ['last']);
  expect(await codes(page)).toEqual(['write-dropped']);
  expect(await written(page)).toBe('');
  await expect(page.page.locator('#after')).toBeVisible();
  expect(await hasNatives(page)).toBe(true);
});
