import { declaration } from './declaration.mjs';
import { head } from './head.mjs';
import { html } from './html.mjs';

const header = (site, path) => html`
  <header class="site-header">
    <div class="wrap">
      <a class="brand" href="/${site.id}/">${site.logo} <span>${site.name}</span></a>
      <nav aria-label="Main">
        <ul>
          ${Object.entries(site.pages)
            .filter(([, { nav }]) => nav)
            .map(
              ([to, { nav }]) =>
                html`<li>
                  <a href="/${site.id}/${to}" ${to === path && html`aria-current="page"`}>${nav}</a>
                </li> `,
            )}
        </ul>
      </nav>
    </div>
  </header>
`;

const footer = (site) => html`
  <footer class="site-footer">
    <div class="wrap">
      <p class="brand">${site.logo} <span>${site.name}</span></p>
      <address>${site.address}</address>
      <ul>
        <li><a href="/${site.id}/cookies">Cookie policy</a></li>
        <li class="needs-script"><a href="#ask-first">Cookie settings</a></li>
        ${site.links}
        <li><a href="/${site.id}/contact">Contact</a></li>
      </ul>
      <p class="demo-note">
        A demonstration page of ask-first, not the website of ${site.name}. Prices and people are
        made up, and nothing you type is kept. <a href="/">All five sites</a>
      </p>
    </div>
  </footer>
`;

/** One whole page of one site. `notice` is what the page has to say after a form was sent. */
export const layout = ({ site, path, page, panel, notice }) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        ${head({ site, page, panel })}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${panel && html`<script src="/demo-panel.js"></script>`} ${header(site, path)}
        <main id="main" tabindex="-1">
          ${notice && html`<p class="notice wrap" role="status">${notice}</p>`} ${page.body}
          ${page.declaration && declaration(site.config)}
        </main>
        ${footer(site)} ${site.tail} ${page.tags}
      </body>
    </html> `;
