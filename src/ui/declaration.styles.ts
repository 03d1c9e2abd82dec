import { cookieTableStyles } from './cookie-table.styles.ts';
import { css } from './css.ts';

/** Part of the page's text: its colour, on its background, whatever theme the banner has. */
export const declarationStyles =
  css`
    :host {
      --_fg: currentColor;
      --_dim: color-mix(in srgb, currentColor 75%, transparent);
      --_line: color-mix(in srgb, currentColor 25%, transparent);
      display: block;
    }

    section {
      display: block;
      color-scheme: inherit;
      color: var(--ask-first-color-text, inherit);
      background: none;
    }

    button {
      border-color: currentColor;
      color: inherit;
      background: none;
    }

    [part='actions'] {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
      max-inline-size: 32em;
      margin-block: 1em;
    }

    [part='category'] {
      margin-block-start: 1.5em;
      padding-block-start: 1em;
      border-block-start: 2px solid var(--_fg);
      break-inside: avoid;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
    }

    h3,
    h4 {
      margin: 0;
      font-size: 1em;
    }

    .standing {
      font-size: 0.875em;
      color: var(--_dim);
    }

    [part='service'] {
      margin-block-start: 1em;
    }

    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }

    .facts bdi {
      color: var(--_fg);
    }

    @media print {
      [part='actions'] {
        display: none;
      }
    }
  ` + cookieTableStyles;
