import { html } from 'lit/html.js';
import { button } from './button.ts';
import type { Scene } from './scene.ts';

/**
 * What was turned off has run on this page and can't be stopped. Where the site wants to ask, the visitor may have typed
 * something that a reload would lose.
 */
export const reload = ({ t }: Scene): unknown =>
  html`<dialog part="preferences" class="short" aria-labelledby="title" aria-describedby="about">
    <h2 part="title" id="title" tabindex="-1">${t('reload.title')}</h2>
    <div class="body"><p part="text" id="about">${t('reload.text')}</p></div>
    <div part="actions">
      ${button('close', 'later', t('reload.later'))} ${button('reload', 'accept', t('reload.now'))}
    </div>
  </dialog>`;
