import { html } from 'lit/html.js';
import type { Scene } from './scene.ts';

/** The way back to the preferences, on every page. */
export const trigger = ({ t }: Scene): unknown => {
  const name = t('trigger.label');
  return html`<section>
    <button
      type="button"
      data-action="preferences"
      part="button trigger"
      aria-label=${name}
      title=${name}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 7h10m5 0h3M3 17h3m5 0h10" />
        <circle cx="15.5" cy="7" r="2.5" />
        <circle cx="8.5" cy="17" r="2.5" />
      </svg>
    </button>
  </section>`;
};
