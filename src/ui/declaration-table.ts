import { html, nothing } from 'lit/html.js';
import { enDeclaration } from '../locales/en-declaration.ts';
import { button } from './button.ts';
import { cookieTable } from './cookie-table.ts';
import { formatDate } from '../language/format-date.ts';
import { knownWords } from './preferences.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';
import { serviceFacts } from './service-facts.ts';
import { standing } from '../consent/category-standing.ts';

Object.assign(knownWords, enDeclaration);

/** Everything the site has declared, in one readable and printable piece. */
export const declarationTable = (scene: Scene): unknown => {
  const { settings, state, t, say, label, tag } = scene;
  const date = state.decidedAt && formatDate(tag, state.decidedAt);
  return html`<section aria-labelledby="title">
    <h2 part="title" id="title">${t('declaration.title')}</h2>
    <p part="text">${date ? t('preferences.decided', date) : t('preferences.undecided')}</p>
    <div part="actions">
      ${button('preferences', 'settings', t('declaration.change'))}
      ${button('reject-all', 'reject', t('declaration.withdraw'))}
    </div>
    ${settings.categories.map((category) => {
      const { id, sound, description, services, cookies } = category;
      if (!sound) return nothing;
      const known = services.filter((service) => service.sound);
      const on = standing(state, category);
      return html`<div part="category">
        <div class="row">
          <h3>${label(category)}</h3>
          <span class="standing">
            ${t(id === 'essential' ? 'preferences.always' : `declaration.${on ? (on === true ? 'on' : 'partly') : 'off'}`)}
          </span>
        </div>
        <p part="text">${richText(say(description) ?? t(`category.${id}.description`))}</p>
        ${known.map((service) => {
          const name = say(service.label) ?? service.id;
          return html`<div part="service">
            <h4>${name}</h4>
            ${serviceFacts(scene, service)} ${cookieTable(scene, service.cookies, name)}
          </div>`;
        })}
        ${cookieTable(scene, cookies, label(category))}
      </div>`;
    })}
  </section>`;
};
