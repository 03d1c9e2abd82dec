import { html, nothing } from 'lit/html.js';
import type { Scene } from './scene.ts';

/** An X. Its name says what closing does. */
export const closeButton = (name: string): unknown =>
  html`<button type="button" data-action="close" part="button close" aria-label=${name}></button>`;

/** The X of the banner, where the site wants one: it rejects, and says so. */
export const bannerX = ({ settings, t }: Scene): unknown =>
  settings.config.ui?.close ? closeButton(t('banner.close')) : nothing;
