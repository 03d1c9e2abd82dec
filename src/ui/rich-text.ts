import { html } from 'lit/html.js';
import { MARKUP } from '../config/markup.ts';
import { link } from './link.ts';

/** Texts are text: `[label](address)` and `**bold**` are all the markup there is. */
export const richText = (text: string): unknown[] =>
  text.split(MARKUP).map((part, index, parts) => {
    if (index % 4 === 1) return part && link(part, parts[index + 1] ?? '');
    if (index % 4 === 2) return '';
    return index % 4 && part ? html`<b>${part}</b>` : part;
  });
