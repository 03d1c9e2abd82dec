import { html, nothing, render } from 'lit/html.js';
import type { Category } from '../config/settings.ts';
import { cookieTable } from './cookie-table.ts';
import { richText } from './rich-text.ts';
import type { Scene } from './scene.ts';
import { serviceFacts } from './service-facts.ts';
import { standing } from '../consent/category-standing.ts';
import { follow, toggle } from './switches.ts';

/** So many rows are made before the browser may paint and answer again. */
const ROWS_AT_ONCE = 60;

/**
 * A site may list a thousand cookies. Their tables exist once somebody wants to read them, and grow row by row, so that
 * opening a long list takes no longer than opening a short one.
 */
const fillTables = async (
  details: HTMLDetailsElement,
  tableOf: (index: number, rows: number) => unknown,
  lists: readonly { readonly length: number }[],
): Promise<void> => {
  if (!details.open || details.ariaBusy === 'true') return;
  details.ariaBusy = 'true';
  let made = 0;
  for (const [index, box] of details.querySelectorAll<HTMLElement>('.cookies').entries()) {
    const { length } = lists[index]!;
    for (let rows = 0; rows < length;) {
      const more = Math.min(ROWS_AT_ONCE - (made % ROWS_AT_ONCE), length - rows);
      made += more;
      rows += more;
      render(tableOf(index, rows), box);
      if (made % ROWS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      if (!details.isConnected) return;
    }
  }
  details.ariaBusy = 'false';
};

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

  const onToggle = (event: Event): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    const lists = [...known.map((service) => service.cookies), cookies];
    void fillTables(
      details,
      (index, rows) => cookieTable(scene, lists[index]!.slice(0, rows)),
      lists,
    );
  };

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
              const title = say(service.label) ?? service.id;
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
