import { html } from 'lit/html.js';

/** A button of the interface. What it does is in `data-action`; whoever holds the root listens. */
export const button = (action: string, part: string, label: string): unknown =>
  html`<button type="button" data-action=${action} part="button ${part}">${label}</button>`;
