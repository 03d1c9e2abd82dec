import { html } from 'lit/html.js';

// URL writes every address in one way, with a slash behind the host; an `@` before it would be a name and password.
const ALLOWED = /^(mailto:|https?:\/\/[^/@]+\/)/;

/** A link to an address from the configuration, or its bare words when the address may not be one. */
export const link = (words: string, address: string): unknown => {
  try {
    // The base is the page's address, never `<base>`.
    const { href } = new URL(address, location.href);
    if (ALLOWED.test(href)) return html`<a part="link" href=${href} rel="noopener">${words}</a>`;
  } catch {
    // Not an address.
  }
  return words;
};
