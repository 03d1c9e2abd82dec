import { html } from './html.mjs';

/** A frame that waits for consent. Without JavaScript the link below it still leads there. */
export const frame = ({ category, service, src, title }) => html`
  <div class="frame">
    <iframe
      data-category="${category}"
      data-service="${service}"
      data-src="${src}"
      title="${title}"
      width="960"
      height="540"
      allowfullscreen
    ></iframe>
  </div>
  <noscript
    ><p><a href="${src}">${title}</a> (opens at the provider)</p></noscript
  >
`;

/** A film of the demo's video host, which sets a cookie of its own as soon as it is loaded. */
export const video = ({ id, title }) =>
  frame({ category: 'marketing', service: 'video', src: `/vendor/video/${id}`, title });
