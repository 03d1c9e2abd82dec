import { html } from '../../server/html.mjs';

export const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path d="M3 3h26v26H3z" fill="none" stroke="currentColor" stroke-width="3" />
  <path d="M9 16h4l3-6 3 12 2-6h3" fill="none" stroke="currentColor" stroke-width="2.5" />
</svg>`;

/** A dial plan in a terminal. It is text, so it is read like text. */
export const art = html`<pre
  class="terminal"
  tabindex="0"
  aria-label="An example session"
><b>$</b> ippbx call 100 --trace
INVITE  sip:100@office      <b>&lt; 4 ms</b>
  queue  support            <b>3 agents free</b>
  ring   desk-7, laptop-7
  answer laptop-7           <b>2.1 s</b>
  media  opus 48 kHz, SRTP  <b>0 % loss</b>
<b>$</b> _</pre>`;
