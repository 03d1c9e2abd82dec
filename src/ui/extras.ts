import { html, nothing } from 'lit/html.js';
import type { Extras } from './banner.ts';
import { closeButton } from './close-button.ts';
import { formatDate } from './format-date.ts';
import type { Port } from './port.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';

/**
 * What most first banners lack: an X, where the site wants one, which rejects and says so; and for those who were asked
 * before, what has changed since.
 */
export const extras = ({ settings, t, say, tag }: Scene, port: Port): Extras => {
  const { policy, ui } = settings.config;
  const changes = port.seen && say(policy?.changes);
  const date = policy?.effectiveDate;
  return {
    close: ui?.close ? closeButton(t('banner.close')) : nothing,
    changes: changes
      ? html`<p part="text">
          ${date ? html`<b>${t('banner.changes', formatDate(tag, date))}</b> ` : nothing}${richText(changes)}
        </p>`
      : nothing,
  };
};
