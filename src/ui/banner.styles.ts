import { css } from './css.ts';

/** Where the host stands and how the banner fills it. The host is the box: it has a size while something shows. */
export const bannerStyles = css`
  /* Important against the page's reset. Nothing is said of display, so that hiding the host works. */
  :host {
    --_x: auto;
    --_y: auto 0;
    position: fixed !important;
    --_edge: var(--_gap);
    inset: max(var(--_edge), env(safe-area-inset-top)) max(var(--_edge), env(safe-area-inset-left))
      max(var(--_edge), env(safe-area-inset-bottom)) !important;
    margin-block: var(--_y) !important;
    margin-inline: var(--_x) !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    overflow: visible !important;
    font-size: var(--ask-first-font-size, medium) !important;
    inline-size: fit-content !important;
    block-size: fit-content !important;
    max-inline-size: var(--ask-first-max-width, var(--_width, 26em)) !important;
    max-block-size: calc(100dvh - 2 * var(--_edge)) !important;
    z-index: var(--ask-first-z-index, 2147483647) !important;
  }

  :host([data-layout='cloud']) {
    --_width: 60em;
  }

  :host([data-layout='bar']) {
    --_edge: 0px;
    --_corner: 0;
    --_width: none;
    inline-size: auto !important;
  }

  :host([data-position^='top']) {
    --_y: 0 auto;
  }

  :host([data-position^='center']) {
    --_y: auto;
  }

  :host([data-position$='start']) {
    --_x: 0 auto;
  }

  :host([data-position$='end']) {
    --_x: auto 0;
  }

  [part='banner'] {
    position: relative;
    display: flex;
    flex-flow: column;
    gap: 1em;
    max-block-size: inherit;
    padding: 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner, var(--_radius));
    box-shadow: var(--_shadow);
    overflow: auto;
  }

  .body {
    flex: 1;
    overflow: auto;
    min-block-size: 3em;
  }

  [part~='settings'] {
    grid-column: 1 / -1;
  }

  @media (min-width: 48em) {
    :host(:not([data-layout='box'])) [part='banner'] {
      flex-flow: row;
      align-items: center;
      gap: 2em;
    }

    :host(:not([data-layout='box'])) [part='banner'] > [part='actions'] {
      flex: 0 0 20em;
    }
  }

  /* 400 % zoom, 320 by 256: every control in sight. */
  @media (max-height: 20em) {
    :host {
      --_gap: 0.25em;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
