import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ConsentPage } from './consent-page.ts';
import { listenToErrors } from './faulty-page.ts';
import type { Answer } from './serve-pages.ts';
import { inlineTag, libraryTag, pageOf } from './small-page.ts';

/** The nonce of the README's lines, so that they run as they stand there. */
export const NONCE = 'R4nd0m';

const proof = `nonce="${NONCE}"`;

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The lines of policy in the README, by the words before them. */
const lineAfter = (words: string): string => {
  const section = readme.split('\n## Content Security Policy\n')[1]?.split('\n## ')[0] ?? '';
  const line = section.split(words)[1]?.match(/```text\n(.+)\n```/)?.[1];
  if (!line) throw new Error(`the README has no line of policy after "${words}"`);
  return line;
};

/** What the README tells site owners to write. */
export const README_POLICIES = {
  nonces: lineAfter('With nonces:'),
  hosts: lineAfter('With a list of hosts:'),
  trustedTypes: lineAfter('With Trusted Types, in addition:'),
};

/** Nothing else is allowed but what the site itself shows: no style, no font. */
const NOTHING_ELSE = "default-src 'none'; img-src 'self'; frame-src 'self'";

export const NONCES = `${README_POLICIES.nonces}; ${NOTHING_ELSE}`;
export const HOSTS = `${README_POLICIES.hosts}; ${NOTHING_ELSE}`;
export const TRUSTED = README_POLICIES.trustedTypes;

/** Sent as a header, as a policy should be. */
export const withPolicy = (policy: string, body: string): Answer => ({
  body,
  headers: { 'Content-Security-Policy': policy },
});

/** Written into the page, before anything that it is about. */
export const withMetaPolicy = (policy: string, body: string): string =>
  body.replace(
    '<meta charset="utf-8">',
    `$&<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/** Notes from now on what pages refuse, in each page from its beginning. */
export const watchViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const violations: unknown[] = [];
    Object.assign(window, { violations });
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample }) =>
        violations.push({ directive: effectiveDirective, blocked: blockedURI, sample }),
    );
  });

/** What this page has refused so far. */
export const violations = (page: ConsentPage): Promise<Violation[]> =>
  page.page.evaluate(() => (window as unknown as { violations: Violation[] }).violations);

/** An external tag of the category analytics; `attributes` says with which nonce. */
export const outer = (name: string, attributes = proof): string =>
  `<script type="text/plain" data-category="analytics" src="/tags/${name}.js" ${attributes}></script>`;

/** An inline tag of the category analytics; `attributes` says with which nonce. */
export const inner = (name: string, attributes = proof): string =>
  inlineTag('analytics', name, attributes);

/** A script of the site, allowed by the nonce. */
export const siteScript = (code: string): string => `<script ${proof}>${code}</script>`;

/** A page with nonces; it keeps the errors that are told, see `errors` and `codes`. */
export const noncePage = (body: string, library = libraryTag({}, proof)): string =>
  pageOf({
    before: listenToErrors.replace('<script', `<script ${proof}`),
    library,
    body,
  }).replace('<link rel="icon" href="data:,">', '');
