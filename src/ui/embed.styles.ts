import { css } from './css.ts';

/** The box over the frame. */
export const embedStyles = css`
  /* Out of the flow, at the place where the flow would put it: nothing in the page moves. */
  :host {
    position: absolute !important;
    z-index: 1;
    display: block;
    box-sizing: border-box !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    container-type: size;
    font-size: var(--ask-first-font-size, medium) !important;
  }

  :host([hidden]) {
    display: none;
  }

  ::slotted([slot='thumbnail']) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  section {
    position: absolute;
    inset: 0;
    display: flex;
    flex-flow: column;
    align-items: center;
    justify-content: safe center;
    gap: 0.25em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: inherit;
    text-align: center;
    overflow: auto;
  }

  p {
    max-inline-size: 34em;
    color: var(--_dim);
  }

  [part='actions'] {
    inline-size: min(100%, 22em);
    margin-block-start: 0.75em;
  }

  /* A small frame has room for the buttons, and for what they are about. */
  @container (max-width: 20em) or (max-height: 13em) {
    section {
      gap: 0;
      padding: 0.5em;
      font-size: 0.875em;
    }

    p {
      display: none;
    }

    [part='actions'] {
      grid-template-columns: 1fr 1fr;
      margin-block-start: 0.5em;
    }

    button {
      min-block-size: 2em;
      padding: 0.25em;
    }
  }
`;
