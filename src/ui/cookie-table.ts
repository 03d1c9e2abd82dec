import { html, nothing } from 'lit/html.js';
import type { CookieConfig } from '../config/config.ts';
import { formatDuration } from '../language/format-duration.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';

/**
 * What a service or a category keeps on the visitor's device (CJEU C-673/17: how long, and who can read it).
 *
 * @param name of what the table belongs to
 */
export const cookieTable = (
  { t, say, tag }: Scene,
  cookies: readonly CookieConfig[],
  name: string,
): unknown => {
  if (!cookies.length) return nothing;
  const columns = [t('cookie.name'), t('cookie.purpose'), t('cookie.duration'), t('cookie.kind')];
  return html`<table part="cookie-table" aria-label=${name}>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${cookies.map(({ name: cookie, purpose, duration, kind = 'cookie' }) => {
        const cells = [
          richText(say(purpose) ?? ''),
          duration === 'session' ? t('cookie.session') : formatDuration(tag, say(duration) ?? ''),
          t(`cookie.kind.${kind}`),
        ];
        return html`<tr>
          <th scope="row" dir="ltr">${cookie}</th>
          ${cells.map((cell, index) => html`<td data-label=${columns[index + 1]}>${cell}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
};
