import { html, nothing } from 'lit/html.js';
import { enPreferences } from '../locales/en-preferences.ts';
import { english } from './built-in.ts';
import { button } from './button.ts';
import { category } from './category.ts';
import { closeButton } from './close-button.ts';
import { formatDate } from '../language/format-date.ts';
import { link } from './link.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';

export { obey } from './obey.ts';
export { extras } from './extras.ts';
export { modal } from './modal.ts';
export { preferencesStyles } from './preferences.styles.ts';
export { reload } from './reload.ts';
export { trigger } from './trigger.ts';

/** All the words a visitor has seen by now. Whoever needs them, needs this chunk. */
export const knownWords = Object.assign(english, enPreferences);

/** The dialog with a switch for each category and service. Nothing holds until it is saved. */
export const preferences = (scene: Scene): unknown => {
  const { settings, state, t, tag } = scene;
  const { controller, policy, ui } = settings.config;
  const { decidedAt } = state;
  return html`<dialog
    part="preferences"
    class=${ui?.preferences ?? 'dialog'}
    aria-labelledby="title"
  >
    <h2 part="title" id="title" tabindex="-1">${t('preferences.title')}</h2>
    ${closeButton(t('preferences.close'))}
    <div class="body">
      <p part="text">${richText(t('preferences.text'))}</p>
      ${state.signal ? html`<p part="text" class="note">${t('preferences.signal')}</p>` : nothing}
      ${settings.categories.map((one) => (one.sound ? category(scene, one) : nothing))}
      <p part="text" class="facts">
        <span>
          ${decidedAt ? t('preferences.decided', formatDate(tag, decidedAt)) : t('preferences.undecided')}
        </span>
        ${decidedAt && state.persistence === 'memory' ? html`<span>${t('preferences.memory')}</span>` : nothing}
        <span>${t('preferences.erased')}</span>
      </p>
      ${
        decidedAt
          ? html`<p part="text" class="facts">
              ${button('download', 'quiet', t('preferences.download'))}
              ${button('forget', 'quiet', t('preferences.forget'))}
            </p>`
          : nothing
      }
      <p part="text" class="facts">
        ${
          controller?.name &&
          html`<bdi
            >${controller.url ? link(controller.name, controller.url) : controller.name}</bdi
          >`
        }
        ${controller?.email && link(controller.email, `mailto:${controller.email}`)}
        ${policy?.url && link(t('banner.policy'), policy.url)}
      </p>
    </div>
    <div part="actions">
      ${button('reject-all', 'reject', t('banner.reject'))}
      ${button('accept-all', 'accept', t('banner.accept'))}
      ${button('save', 'save', t('preferences.save'))}
    </div>
  </dialog>`;
};
