import { html } from '../../server/html.mjs';

export const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path
    d="M16 2l12 7v14l-12 7-12-7V9z"
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linejoin="round"
  />
  <circle cx="16" cy="16" r="4.5" fill="currentColor" />
  <path d="M16 11V4M20 19l6 3M12 19l-6 3" stroke="currentColor" stroke-width="2.5" />
</svg>`;

/** The box that everybody comes for. */
export const download = html`<div class="download">
  ${logo}
  <p><strong>FreePBX 17</strong> for Debian 12, one script</p>
  <p><code tabindex="0">sudo bash install-freepbx.sh</code></p>
  <p class="muted">About 25 minutes on a small machine. Read the script first; we would.</p>
</div>`;
