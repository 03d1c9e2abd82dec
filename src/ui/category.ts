import { html, nothing } from 'lit/html.js';
import type { Category, Service } from '../config/settings.ts';
import { fillTables } from './fill-tables.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';
import { serviceFacts } from './service-facts.ts';
import { standing } from '../consent/category-standing.ts';
import { follow, toggle } from './switches.ts';

/** One category: what it is for, its switch, and on demand its services and cookies. */
export const category = (scene: Scene, one: Category): unknown => {
  const { id, description, services, cookies } = one;
  const { state, t, say, label } = scene;
  const name = label(one);
  const always = id === 'essential';
  const known = services.filter(({ sound }) => sound);
  const position = standing(state, one);

  const onChange = ({ currentTarget, target }: Event): void =>
    follow(currentTarget as Element, target as HTMLInputElement);

  const titleOf = (service: Service): string => say(service.label) ?? service.id;

  const onToggle = ({ currentTarget }: Event): void =>
    void fillTables(scene, currentTarget as HTMLDetailsElement, [
      ...known.map((service) => [service.cookies, titleOf(service)] as const),
      [cookies, name],
    ]);

  return html`<div part="category" role="group" aria-label=${name} @change=${onChange}>
    <div class="row">
      <h3>${always ? name : html`<label for="switch-${id}">${name}</label>`}</h3>
      ${always ? html`<span class="facts">${t('preferences.always')}</span>` : toggle(id, position, !!services[0])}
    </div>
    <p part="text" id="about-${id}">
      ${richText(say(description) ?? t(`category.${id}.description`))}
    </p>
    ${
      known.length || cookies.length
        ? html`<details @toggle=${onToggle}>
            <summary>${t('preferences.details')}</summary>
            ${known.map((service) => {
              const title = titleOf(service);
              return html`<div part="service">
                <div class="row">
                  ${
                    always
                      ? html`<b>${title}</b>`
                      : html`<label for="switch-${service.id}">${title}</label>
                          ${toggle(service.id, state.services[service.id] === true)}`
                  }
                </div>
                ${serviceFacts(scene, service)}
                <div class="cookies"></div>
              </div>`;
            })}
            <div class="cookies"></div>
          </details>`
        : nothing
    }
  </div>`;
};
