import { html } from 'lit/html.js';
import { formatList } from '../language/format-list.ts';
import { enEmbed } from '../locales/en-embed.ts';
import { english } from './built-in.ts';
import { button } from './button.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';
import { namedCategories } from './wanted.ts';

Object.assign(english, enEmbed);

/** What stands in the place of a frame: what is missing, why, and two ways on. */
export const embed = ({ settings, t, tag, say, label }: Scene, frame: HTMLElement): unknown => {
  const service = settings.categories
    .flatMap(({ services }) => services)
    .find(({ id }) => id === frame.dataset['service']);
  const name = say(service?.label) ?? service?.id ?? (frame.title || t('embed.name'));
  const category = formatList(
    tag,
    namedCategories(settings, frame).map(label),
    frame.dataset['category']?.includes('|'),
  );
  return html`<slot name="thumbnail"></slot>
    <section part="placeholder" role="region" aria-labelledby="title">
      <h2 part="title" id="title">${t('embed.title', name)}</h2>
      <p part="text">${richText(t('embed.text', category))}</p>
      <div part="actions">
        ${button('load-once', 'load-once', t('embed.once'))}
        ${button('always-allow', 'always-allow', t('embed.always'))}
      </div>
    </section>`;
};
