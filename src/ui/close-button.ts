import { html } from 'lit/html.js';

/** An X. Its name says what closing does. */
export const closeButton = (name: string): unknown =>
  html`<button type="button" data-action="close" part="button close" aria-label=${name}></button>`;
