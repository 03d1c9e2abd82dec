import { css } from './css.ts';
import { cookieTableStyles } from './cookie-table.styles.ts';

/** The dialog, its rows and its switches. */
export const preferencesStyles =
  css`
    /* With a dialog in front the host has nothing to hold, but who looks for it must find a box. */
    :host {
      min-block-size: 1px !important;
      min-inline-size: 1px !important;
    }

    :host([data-state='closed']) {
      --_x: 0 auto;
      --_y: auto 0;
      --_edge: var(--_gap);
      inline-size: fit-content !important;
    }

    dialog {
      position: fixed;
      inset: var(--_gap);
      margin-block: var(--_y);
      margin-inline: var(--_x);
      block-size: fit-content;
    }

    dialog[part='banner'] {
      position: fixed;
      max-inline-size: var(--ask-first-max-width, var(--_width, 26em));
    }

    [part='preferences'] {
      display: flex;
      flex-flow: column;
      margin: auto;
      inline-size: min(100vw - 2 * var(--_gap), 42em);
      max-block-size: calc(100dvh - 2 * var(--_gap));
      border-radius: var(--_radius);
      box-shadow: var(--_shadow);
      border: 1px solid var(--_line);
      overflow: auto;

      /* Scrolls as a whole: its words alone could not be scrolled by keys everywhere. */
      &.short {
        inline-size: min(100vw - 2 * var(--_gap), 26em);

        .body {
          flex: none;
          overflow: visible;
        }
      }

      &.sheet {
        inset: 0;
        margin-inline: auto 0;
        margin-block: 0;
        inline-size: min(100vw, 32em);
        block-size: 100dvh;
        max-block-size: none;
        border-radius: 0;
      }

      h2 {
        padding: 0.9em 1.111em;
        padding-inline-end: 3em;
      }

      .body {
        padding: 0 1.25em 1.25em;
        overscroll-behavior: contain;
      }

      [part='actions'] {
        --_least: 5.5em;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_least)), 1fr));
        padding: 1em 1.25em;
        border-block-start: 1px solid var(--_line);
      }
    }

    [part~='close'] {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      inline-size: 2.75em;
      border: 0;
      color: var(--_fg);
      background: none;

      &::before {
        content: '\2715';
      }
    }

    dialog::backdrop {
      background: #0b0f1980;
    }

    [part~='save'],
    [part~='later'] {
      color: var(--_fg);
      background: none;
    }

    [part~='quiet'] {
      padding-inline: 0;
      border: 0;
      font-weight: 400;
      text-decoration: underline;
      color: var(--ask-first-color-link, currentColor);
      background: none;
    }

    [part~='trigger'] {
      padding: 0.5em;
      border-radius: 50%;
      border-color: var(--_line);
      color: var(--_fg);
      background: var(--_bg);
      box-shadow: var(--_shadow);
    }

    svg {
      display: block;
      inline-size: 1.625em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
    }

    [part='category'] {
      margin-block-start: 1em;
      padding: 0.75em 1em 1em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 0.7);
    }

    .row {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1em;
      min-block-size: 2.75em;
    }

    h3 {
      margin: 0;
      font-size: 1em;
      flex: 1;
    }

    label {
      display: block;
      flex: 1;
      padding-block: 0.5em;
      font-weight: 600;
      cursor: pointer;
    }

    [part='category'] > p {
      margin: 0;
    }

    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }

    .facts bdi {
      color: var(--_fg);
    }

    [part='category'] + .facts {
      margin-block-start: 1.25em;
    }

    .note {
      padding: 0.75em 1em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 0.7);
    }

    summary {
      inline-size: fit-content;
      margin-block-start: 0.5em;
      padding-block: 0.5em;
      font-size: 0.875em;
      color: var(--_dim);
      cursor: pointer;
    }

    [part='service'] {
      margin-block-start: 0.5em;
      padding-block: 0.25em 0.5em;
      border-block-start: 1px solid var(--_line);
      font-size: 0.9375em;
    }

    /* The thumb is a border, which forced colours keep; a background they would take away. */
    input {
      appearance: none;
      flex: none;
      box-sizing: border-box;
      inline-size: 2.75em;
      block-size: 1.625em;
      margin: 0;
      padding: 0.1875em;
      font-size: inherit;
      border: 2px solid var(--_dim);
      border-radius: 1em;
      cursor: pointer;

      &::before {
        content: '';
        display: block;
        box-sizing: border-box;
        inline-size: 1em;
        block-size: 1em;
        border: 0.5em solid var(--_dim);
        border-radius: 1em;
      }

      &:checked {
        border-color: var(--_go);
        background: var(--_go);

        &::before {
          margin-inline-start: auto;
          border-color: var(--_on-go);
        }
      }

      &:indeterminate::before {
        margin-inline: auto;
        block-size: 0.25em;
        margin-block-start: 0.375em;
        border-width: 0.125em;
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      [part='preferences'],
      ::backdrop {
        animation: in 0.15s;
      }
    }

    @keyframes in {
      from {
        opacity: 0;
      }
    }

    @media (max-width: 36em) and (min-height: 30em) {
      [part='preferences'] [part='actions'] {
        --_least: max(5.5em, 34%);
      }

      [part~='save'] {
        grid-column: 1 / -1;
      }
    }

    /* A phone on its side, or 400 % zoom: one row of buttons leaves room to read. */
    @media (max-height: 29.99em) {
      [part='preferences'] {
        --_gap: 0.25em;

        h2 {
          padding-block: 0.5em;
        }

        [part='actions'] {
          padding-block: 0.5em;
          font-size: 0.875em;
        }
      }

      [part~='close'] {
        inset-block-start: 0;
      }
    }
  ` + cookieTableStyles;
