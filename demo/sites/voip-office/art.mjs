import { html } from '../../server/html.mjs';

export const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="16" fill="currentColor" opacity=".18" />
  <path
    d="M9 13v6M13 9v14M17 12v8M21 10v12M25 14v4"
    fill="none"
    stroke="currentColor"
    stroke-width="2.4"
    stroke-linecap="round"
    transform="translate(-1 0)"
  />
</svg>`;

/** A telephone conversation as a picture: a screen with a voice wave, and two people in it. */
export const art = html`<svg viewBox="0 0 520 400" aria-hidden="true">
  <rect
    x="40"
    y="30"
    width="440"
    height="300"
    rx="28"
    fill="var(--background)"
    stroke="var(--line)"
    stroke-width="2"
  />
  <circle cx="150" cy="140" r="54" fill="var(--accent)" opacity=".16" />
  <circle cx="150" cy="126" r="20" fill="var(--accent)" />
  <path d="M112 180a38 38 0 0 1 76 0z" fill="var(--accent)" />
  <circle cx="370" cy="140" r="54" fill="#f2a65a" opacity=".22" />
  <circle cx="370" cy="126" r="20" fill="#e08a3c" />
  <path d="M332 180a38 38 0 0 1 76 0z" fill="#e08a3c" />
  <path
    d="M222 140v10M236 126v38M250 112v66M264 122v46M278 134v22M292 142v6"
    stroke="var(--accent)"
    stroke-width="6"
    stroke-linecap="round"
  />
  <rect x="90" y="238" width="340" height="60" rx="30" fill="var(--surface)" />
  <circle cx="150" cy="268" r="18" fill="var(--line)" />
  <circle cx="205" cy="268" r="18" fill="var(--line)" />
  <circle cx="315" cy="268" r="18" fill="var(--line)" />
  <circle cx="370" cy="268" r="18" fill="var(--line)" />
  <circle cx="260" cy="268" r="24" fill="#c8413b" />
  <path
    d="M249 271c5-6 17-6 22 0"
    fill="none"
    stroke="#fff"
    stroke-width="6"
    stroke-linecap="round"
  />
  <path d="M210 330h100l14 44H196z" fill="var(--line)" />
  <rect x="160" y="370" width="200" height="12" rx="6" fill="var(--line)" />
</svg>`;
