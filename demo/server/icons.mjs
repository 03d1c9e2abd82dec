import { html } from './html.mjs';

/** Line drawings on a 24 by 24 grid. */
const PATHS = {
  phone:
    'M6 3h3l2 5-2.5 1.8a11 11 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  shield: 'M12 3l8 3v6c0 4.6-3.2 7.7-8 9-4.8-1.3-8-4.4-8-9V6z M8.5 12l2.5 2.5 4.5-5',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z M3 12h18 M12 3c5 5 5 13 0 18 M12 3c-5 5-5 13 0 18',
  chart: 'M4 20V4 M4 20h16 M8 16v-4 M12 16V8 M16 16v-6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z M12 7v5l3.5 2',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7z M2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6 M16 4.5a3.5 3.5 0 0 1 0 6.5 M18.5 14.5c1.8.9 2.8 2.7 3 5.5',
  chat: 'M4 5h16v11H10l-4.5 4v-4H4z M8 9h8 M8 12h5',
  box: 'M12 3l8 4.5v9L12 21l-8-4.5v-9z M4 7.5l8 4.5l8-4.5 M12 12v9',
  code: 'M8 7l-5 5l5 5 M16 7l5 5l-5 5 M13.5 5l-3 14',
};

/** A decorative icon. */
export const icon = (name) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="${PATHS[name]}" />
  </svg>`;
