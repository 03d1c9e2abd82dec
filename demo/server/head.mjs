import { html, json } from './html.mjs';

/** The ways in which a site may include the library: each of the five uses one of them. */
const INCLUDE = {
  defer: ({ id }) =>
    html`<script src="/dist/ask-first.js" data-config="/${id}/ask-first.json" defer></script>`,
  sync: ({ id }) =>
    html`<script src="/dist/ask-first.js" data-config="/${id}/ask-first.json"></script>`,
  inline: ({ config }) =>
    html`<script type="application/json" id="ask-first-config">
        ${json(config)}
      </script>
      <script src="/dist/ask-first.js" data-config="#ask-first-config" defer></script>`,
};

const SHEETS = ['base', 'blocks', 'forms'];

/** The inside of `<head>`. The library stands before all that it holds back. */
export const head = ({ site, page, panel }) => html`
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="description" content="${page.description}" />
  <meta name="color-scheme" content="light dark" />
  <title>${page.title} · ${site.name}</title>
  <link rel="icon" href="/icon.svg" />
  ${SHEETS.map((sheet) => html`<link rel="stylesheet" href="/${sheet}.css" /> `)}
  <link rel="stylesheet" href="/${site.id}/theme.css" />
  ${panel && html`<link rel="stylesheet" href="/demo-panel.css" />`} ${INCLUDE[site.include](site)}
  ${site.tags}
`;
