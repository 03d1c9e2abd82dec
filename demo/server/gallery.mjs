import express from 'express';
import { encodeConsent } from '../../dist/server.js';
import { html, json } from './html.mjs';

const PROVIDER = 'Example Analytics Ltd';

/** What every form asks for. */
const base = {
  controller: { name: 'Example Ltd', url: '/gallery', email: 'privacy@example.com' },
  policy: { url: '/gallery', version: '2' },
  categories: {
    essential: {
      cookies: [{ name: 'session', duration: 'session', purpose: 'Keeps you signed in.' }],
    },
    analytics: {
      services: {
        counter: {
          label: 'Example Analytics',
          provider: PROVIDER,
          policyUrl: 'https://example.com/privacy',
          purpose: 'Counts visits, and shows us which pages people leave.',
          cookies: [
            { name: '_ex', duration: '13 months', purpose: 'Tells visitors apart.' },
            { name: '_ex_*', duration: '1 day', purpose: 'Remembers the pages of one visit.' },
          ],
        },
        heatmap: { label: 'Example Heatmap', provider: PROVIDER },
      },
    },
    functional: {},
    marketing: {
      services: { film: { label: 'Example Films', provider: 'Example Films Inc.' } },
    },
  },
};

/**
 * Everything that the interface can look like. `ui`: the keys of the configuration; `act`: what the page calls by
 * itself, so that it shows this; `tag`: it has a tag that takes back what lets it run.
 */
export const forms = [
  {
    id: 'plain',
    title: 'Nothing configured',
    about: 'One line of HTML, and no JSON at all.',
    config: { controller: undefined, policy: undefined, categories: undefined },
  },
  { id: 'box', title: 'Box', about: 'Who asks, for what, and where the policy is.' },
  { id: 'box-start', title: 'Box, other corner', ui: { position: 'bottom-start' } },
  { id: 'box-center', title: 'Box in the middle', ui: { position: 'center' } },
  { id: 'bar', title: 'Bar', ui: { layout: 'bar', position: 'bottom' } },
  { id: 'bar-top', title: 'Bar at the top', ui: { layout: 'bar', position: 'top' } },
  { id: 'cloud', title: 'Cloud', ui: { layout: 'cloud', position: 'bottom' } },
  { id: 'cloud-top', title: 'Cloud at the top', ui: { layout: 'cloud', position: 'top-start' } },
  {
    id: 'blocking',
    title: 'Blocking',
    about: 'The page waits for an answer. Reject is there.',
    ui: { blocking: true, position: 'center' },
  },
  { id: 'close', title: 'With an X', about: 'It rejects, and says so.', ui: { close: true } },
  {
    id: 'again',
    title: 'Asked again',
    about: 'The policy has a new version: what has changed, and since when.',
    config: {
      policy: {
        ...base.policy,
        effectiveDate: '2026-11-01',
        changes: 'We have added **Example Films**, for the films on our product pages.',
      },
    },
  },
  {
    id: 'brand',
    title: 'In a site’s own colours',
    about: 'Custom properties and parts, in a style sheet of the page.',
    sheet: '/gallery-brand.css',
  },
  {
    id: 'german',
    title: 'German',
    about: 'Long words, and texts of a file of their own.',
    lang: 'de',
  },
  { id: 'arabic', title: 'Arabic', about: 'From right to left.', lang: 'ar' },
  { id: 'dialog', title: 'Preferences', act: 'show' },
  {
    id: 'sheet',
    title: 'Preferences as a sheet',
    ui: { preferences: 'sheet' },
    act: 'show',
  },
  {
    id: 'arabic-dialog',
    title: 'Preferences in Arabic',
    lang: 'ar',
    act: 'show',
  },
  {
    id: 'reload',
    title: 'May the page load again?',
    about: 'Something that was turned off still runs.',
    config: {
      categories: {
        ...base.categories,
        analytics: { ...base.categories.analytics, onWithdraw: 'ask' },
      },
    },
    tag: true,
    act: 'acceptAll',
  },
  {
    id: 'trigger',
    title: 'Floating button',
    about: 'After an answer, where a site wants one.',
    ui: { trigger: true },
    act: 'rejectAll',
  },
  {
    id: 'placeholder',
    title: 'A film that waits',
    frame: true,
    act: 'rejectAll',
  },
  {
    id: 'declaration',
    title: 'Cookie table of a policy page',
    declaration: true,
    act: 'rejectAll',
  },
];

const themes = ['light', 'dark'];

const configOf = ({ ui, config }, theme, name) => ({
  ...base,
  ...config,
  cookie: { name, path: '/gallery' },
  ui: { ...ui, theme },
});

/** A page of a site that asks in this form. */
const formPage = (form, theme, name) =>
  html`<!doctype html>
    <html
      lang="${form.lang ?? 'en'}"
      dir="${form.lang === 'ar' ? 'rtl' : 'ltr'}"
      data-theme="${theme}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${form.title}, ${theme} · ask-first gallery</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/base.css" />
        <link rel="stylesheet" href="/gallery.css" />
        ${form.sheet && html`<link rel="stylesheet" href="${form.sheet}" />`}
        <script type="application/json" id="ask-first-config">
          ${json(configOf(form, theme, name))}
        </script>
        <script src="/dist/ask-first.js" data-config="#ask-first-config" defer></script>
        ${form.act && html`<script defer src="/gallery-act.js" data-act="${form.act}"></script>`}
        ${
          form.tag &&
          html`<script
            type="text/plain"
            data-category="analytics"
            data-src="/gallery-tag.js"
          ></script>`
        }
      </head>
      <body>
        <main class="wrap page" lang="en" dir="ltr">
          <p class="mark"><a href="/gallery">Example Ltd</a></p>
          <h1>A page like any other</h1>
          ${
            form.declaration
              ? html`<ask-first-declaration></ask-first-declaration>`
              : html`<p class="lead">
                  It has a heading, a paragraph and a few links, so that there is something to
                  cover, and nothing that matters.
                </p>`
          }
          ${
            form.frame &&
            html`<iframe
              data-service="film"
              data-src="/vendor/video/tour"
              title="A tour of the office"
              width="640"
              height="360"
            ></iframe>`
          }
          <p>
            Words stand here only to be words. The first paragraph of a page is read by many, the
            second by few, and the third is written in the hope that somebody scrolls.
          </p>
          <p><a href="#ask-first">Cookie settings</a></p>
        </main>
      </body>
    </html> `;

const entry = ({ id, title, about, ui }, size) => html`
  <li id="${id}">
    <h2>${title}</h2>
    <p>${about} ${ui && html`<code>${JSON.stringify(ui)}</code>`}</p>
    <div class="shots">
      ${themes.map(
        (theme) => html`
          <figure class="shot" data-size="${size}">
            <iframe
              src="/gallery/${id}/${theme}"
              title="${title}, ${theme}"
              loading="lazy"
              tabindex="-1"
            ></iframe>
            <figcaption><a href="/gallery/${id}/${theme}">${theme}, full size</a></figcaption>
          </figure>
        `,
      )}
    </div>
  </li>
`;

const galleryPage = (size) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Gallery · ask-first demo</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/base.css" />
        <link rel="stylesheet" href="/gallery.css" />
      </head>
      <body>
        <main class="wrap">
          <p class="mark">
            <a href="/"><img src="/icon.svg" alt="" width="40" height="40" /> ask-first demo</a>
          </p>
          <h1>Every form, light and dark</h1>
          <p class="lead">
            Each picture is a live page, so answer as you like: it asks anew when it is loaded
            again.
          </p>
          <p class="sizes">
            ${['desktop', 'tablet', 'phone'].map((one) =>
              one === size
                ? html`<strong>${one}</strong> `
                : html`<a href="/gallery?size=${one}">${one}</a> `,
            )}
          </p>
          <ul class="gallery">
            ${forms.map((form) => entry(form, size))}
          </ul>
        </main>
      </body>
    </html> `;

/** The gallery of all forms, and the pages in it. */
export const galleryRouter = () => {
  const router = express.Router();

  router.get('/', ({ query }, response) => {
    const size = ['tablet', 'phone'].find((one) => one === query.size) ?? 'desktop';
    response.send(String(galleryPage(size)));
  });

  router.get('/:id/:theme', ({ params: { id, theme } }, response, next) => {
    const form = forms.find((one) => one.id === id);
    if (!form || !themes.includes(theme)) return next();
    const name = `gallery-${id}-${theme}`;
    // Each time it is loaded it asks anew; in one form, somebody who has answered under an older policy.
    if (id === 'again') {
      const older = { policy: { version: '1' } };
      const value = encodeConsent({ analytics: true, marketing: false }, { config: older });
      response.cookie(name, value, { path: '/gallery', sameSite: 'lax' });
    } else response.clearCookie(name, { path: '/gallery' });
    response.send(String(formPage(form, theme, name)));
  });

  return router;
};
