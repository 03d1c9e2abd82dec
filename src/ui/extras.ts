import { html, nothing } from 'lit/html.js';
import type { Extras } from './banner.ts';
import { closeButton } from './close-button.ts';
import { formatDate } from '../language/format-date.ts';
import type { Port } from './port.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';

/** Who has an answer in force, or had one on this page, knows what has changed, or is asked about something else. */
const answered = new WeakSet<Port>();

/**
 * What most first banners lack: an X, where the site wants one, which rejects and says so; and for those who were asked
 * before, what has changed since.
 */
export const extras = ({ settings, state, t, say, tag }: Scene, port: Port): Extras => {
  const { policy, ui } = settings.config;
  if (state.status !== 'undecided') answered.add(port);
  const changes = port.seen && !answered.has(port) && say(policy?.changes);
  const date = policy?.effectiveDate;
  return {
    close: ui?.close ? closeButton(t('banner.close')) : nothing,
    changes: changes
      ? html`<p part="text">
          ${date ? html`<b>${t('banner.changes', formatDate(tag, date))}</b>` : nothing}
          ${richText(changes)}
        </p>`
      : nothing,
  };
};
