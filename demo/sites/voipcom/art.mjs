import { html } from '../../server/html.mjs';

export const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <circle cx="16" cy="13" r="8" fill="#f0a04b" />
  <path d="M1 25l8-9 6 6 6-8 10 11z" fill="currentColor" />
</svg>`;

/** Evening over the mesas. */
export const art = html`<svg
  viewBox="0 0 1440 420"
  preserveAspectRatio="xMidYMax slice"
  aria-hidden="true"
>
  <linearGradient id="sky" x2="0" y2="1">
    <stop stop-color="#4a2c6d" />
    <stop offset=".5" stop-color="#c4607a" />
    <stop offset="1" stop-color="#f7bd6e" />
  </linearGradient>
  <rect width="1440" height="420" fill="url(#sky)" />
  <circle cx="1010" cy="250" r="64" fill="#ffe3a6" />
  <path
    d="M0 300h140l24-60h190l20 44h130l16-90h220l26 84h150l30-46h180l22 62h312v130H0z"
    fill="#93446b"
  />
  <path d="M0 350l210-50 240 44 300-60 310 66 380-60v130H0z" fill="#612f5c" />
  <path d="M0 390l330-34 380 26 350-30 380 30v40H0z" fill="#3d1f44" />
  <path
    d="M232 372v-70m0 34c-26 0-26-6-26-28m26 40c24 0 24-8 24-26M1190 370v-96m0 48c-32 0-32-8-32-34m32 54c30 0 30-10 30-40"
    fill="none"
    stroke="#3d1f44"
    stroke-width="12"
    stroke-linecap="round"
  />
</svg>`;
