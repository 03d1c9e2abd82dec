import { html } from '../../server/html.mjs';

export const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="5" fill="currentColor" />
  <path
    d="M8 9l16 14M24 9L8 23"
    stroke="var(--background)"
    stroke-width="4"
    stroke-linecap="round"
  />
</svg>`;

const keys = (x, y) =>
  [0, 1, 2, 3].map((row) =>
    [0, 1, 2].map(
      (column) =>
        html`<rect
          x="${x + column * 22}"
          y="${y + row * 15}"
          width="16"
          height="9"
          rx="3"
          fill="#5d6573"
        />`,
    ),
  );

const desk = html`<rect width="190" height="130" rx="14" fill="#2a303b" />
  <rect x="10" y="8" width="38" height="114" rx="17" fill="#171b22" />
  <rect x="60" y="14" width="116" height="44" rx="5" fill="#8fd3c4" />
  <path d="M70 28h60M70 40h38" stroke="#1d4d43" stroke-width="4" stroke-linecap="round" />
  ${keys(62, 66)} <circle cx="154" cy="92" r="20" fill="#171b22" />
  <circle cx="154" cy="92" r="9" fill="#5d6573" />`;

const cordless = html`<rect x="66" width="58" height="130" rx="16" fill="#e9e4de" />
  <rect x="74" y="14" width="42" height="36" rx="4" fill="#7fb4e8" />
  <path d="M80 26h22M80 36h14" stroke="#173f66" stroke-width="4" stroke-linecap="round" />
  ${[0, 1, 2, 3].map((row) =>
    [0, 1, 2].map(
      (column) =>
        html`<circle cx="${80 + column * 15}" cy="${64 + row * 15}" r="4.5" fill="#a39b92" />`,
    ),
  )}`;

const conference = html`<path
    d="M95 8L178 112q4 12-9 12H21q-13 0-9-12z"
    fill="#2a303b"
    stroke="#2a303b"
    stroke-width="8"
    stroke-linejoin="round"
  />
  <circle cx="95" cy="82" r="30" fill="#171b22" />
  <path
    d="M80 70h30M76 80h38M76 90h38M80 100h30"
    stroke="#5d6573"
    stroke-width="4"
    stroke-linecap="round"
  />
  <rect x="79" y="30" width="32" height="14" rx="3" fill="#8fd3c4" />`;

const standing = (device) =>
  html`<svg viewBox="-25 -15 240 160" aria-hidden="true">${device}</svg>`;

/** The three telephones of the shop, each as a picture of its own. */
export const pictures = {
  desk: standing(desk),
  cordless: standing(cordless),
  conference: standing(conference),
};

/** All three on a stage. */
export const art = html`<svg viewBox="0 0 800 200" aria-hidden="true">
  <ellipse cx="400" cy="206" rx="390" ry="34" fill="#000" opacity=".28" />
  <g transform="translate(70 62)">${desk}</g>
  <g transform="translate(305 62)">${cordless}</g>
  <g transform="translate(540 62)">${conference}</g>
</svg>`;
