import { css } from './css.ts';

/** Boxes, words and buttons: what every element of the library shares. */
export const baseStyles = css`
  /* The page's rules reach the host and what inherits from it, but not past this. */
  section,
  dialog {
    all: initial;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: var(--_scheme);
    color: var(--_fg);
    background: var(--_bg);
    font: var(--ask-first-font-size, medium) / 1.5
      var(--ask-first-font-family, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 0;
    outline: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }

  p {
    margin: 0.5em 0 0;
    font-size: 0.9375em;
  }

  .facts {
    font-size: 0.8125em;
    color: var(--_dim);
  }

  a {
    color: var(--ask-first-color-link, currentColor);
  }

  button {
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    min-block-size: 2.75em;
    padding: 0.5em 0.25em;
    border: 1px solid var(--_go);
    border-radius: calc(var(--_radius) * 0.7);
    color: var(--_on-go);
    background: var(--_go);
    cursor: pointer;
    forced-color-adjust: none;
  }

  [part~='settings'] {
    color: var(--_fg);
    background: none;
    border-color: var(--_line);
  }

  button:hover {
    opacity: 0.85;
  }

  :not(h2):focus-visible {
    outline: 2px solid var(--ask-first-color-focus, #2f7bf6);
    outline-offset: 2px;
  }

  [part='actions'] {
    display: grid;
    grid: auto-flow 1fr / repeat(auto-fit, minmax(min(100%, max(7.5em, 34%)), 1fr));
    gap: 0.5em;
  }
`;
