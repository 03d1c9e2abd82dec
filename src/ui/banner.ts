import { html } from 'lit/html.js';
import { formatList } from '../language/format-list.ts';
import { button } from './button.ts';
import { link } from './link.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';

/** Parts of the banner that only some visitors see. */
export interface Extras {
  /** An X. */
  readonly close: unknown;
  /** What has changed since the visitor was asked before. */
  readonly changes: unknown;
}

/** The first question: who asks, what for, and two answers that cost one click each. */
export const banner = (
  { settings: { config, categories, asked }, state, t, tag, label }: Scene,
  extras?: Extras,
): unknown => {
  const { controller, policy, ui } = config;
  const purposes = categories.filter(({ id }) => asked.includes(id));
  const partners = new Set(
    categories.flatMap(({ services }) => services.flatMap(({ provider }) => provider ?? [])),
  );
  const variant = state.status === 'partial' ? state.status : state.mode;
  const content = html`
    ${extras?.close}
    <div class="body">
      <slot name="logo"></slot>
      <h2 part="title" id="title" tabindex="-1"><slot name="title">${t('banner.title')}</slot></h2>
      <slot name="text"
        ><p part="text">${richText(t(`banner.text.${variant}`) || t('banner.text'))}</p></slot
      >
      ${extras?.changes}
      <p part="text" class="facts">
        ${purposes[0] && t('banner.purposes', formatList(tag, purposes.map(label)))}
        ${partners.size ? t('banner.partners', partners.size) : ''}
        ${controller?.name && t('banner.controller', controller.name)}
        ${policy?.url && link(t('banner.policy'), policy.url)}
        <slot name="links"></slot>
      </p>
    </div>
    <div part="actions">
      ${button('reject-all', 'reject', t('banner.reject'))}
      ${button('accept-all', 'accept', t('banner.accept'))}
      ${button('preferences', 'settings', t('banner.preferences'))}
    </div>
  `;
  return ui?.blocking
    ? html`<dialog part="banner" aria-labelledby="title">${content}</dialog>`
    : html`<section part="banner" role="region" aria-labelledby="title">${content}</section>`;
};
