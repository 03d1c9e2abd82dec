import { html, nothing } from 'lit/html.js';
import type { Service } from '../config/settings.ts';
import { link } from './link.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';

/** What a service is for, and who gets the data (GDPR art. 13(1)(e)). */
export const serviceFacts = (
  { t, say }: Scene,
  { id, purpose, provider, policyUrl }: Service,
): unknown =>
  html`<div id="about-${id}">
    ${purpose ? html`<p part="text">${richText(say(purpose)!)}</p>` : nothing}
    ${
      provider || policyUrl
        ? html`<p part="text" class="facts">
            ${provider && html`<span>${t('service.provider')} <bdi>${provider}</bdi></span>`}
            ${policyUrl && link(t('service.policy'), policyUrl)}
          </p>`
        : nothing
    }
  </div>`;
