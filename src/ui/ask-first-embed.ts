import { BaseElement } from './base-element.ts';
import { render } from 'lit/html.js';
import { embed } from './embed.ts';
import { embedStyles } from './embed.styles.ts';
import type { Port } from './port.ts';
import { baseStyles } from './base.styles.ts';
import { createScene } from './scene.ts';
import { shownWords } from './shown-words.ts';
import { styleSheet } from './style-sheet.ts';
import { tokens } from './tokens.styles.ts';
import { wanted } from './wanted.ts';

/** Says that it was not the page that made the frame inert: pages copy what they find. */
const COVERED = 'data-ask-first-covered';

/**
 * Lies over a gated frame while it is held back: same place, same size, so nothing moves when the frame loads.
 *
 * @summary Stands in for a frame that waits for consent.
 * @tagname ask-first-embed
 * @slot thumbnail - A picture behind the words, from your own site.
 * @csspart placeholder - The box over the frame.
 * @csspart title - What is missing.
 * @csspart text - Why.
 * @csspart actions - The row of buttons.
 * @csspart button - Both buttons.
 */
export class AskFirstEmbed extends BaseElement {
  #root = this.attachShadow({ mode: 'open' });
  #made = !this.isConnected;
  #inert = false;
  #frame: HTMLElement | undefined;
  #port: Port | undefined;
  #observer = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.#root.addEventListener('click', this);
  }

  /** Lies down over the frame. */
  cover(frame: HTMLElement, port: Port): void {
    this.#port = port;
    if (this.#frame !== frame) {
      const { settings } = port;
      this.#frame = frame;
      this.#inert = frame.inert && !frame.hasAttribute(COVERED);
      this.#root.adoptedStyleSheets = [
        styleSheet(tokens(settings.config.ui?.theme) + baseStyles + embedStyles),
      ];
      frame.before(this);
      frame.inert = true;
      frame.toggleAttribute(COVERED, true);
      this.hidden = false;
      this.#observer.observe(frame);
      if (frame.parentElement) this.#observer.observe(frame.parentElement);
    }
    // The page may have moved the frame to another place.
    else if (this.parentNode !== frame.parentNode) frame.before(this);
    this.draw();
  }

  /** Renders in the language of now. */
  draw(): void {
    if (!this.#frame || !this.#port) return;
    const scene = createScene(this.#port);
    if (scene.coming) return void scene.coming.then(() => this.draw());
    this.lang = scene.tag;
    this.dir = scene.direction;
    this.dataset['nosnippet'] = '';
    render(embed(scene, this.#frame), this.#root);
    this.#fit();
  }

  /** Gives the frame free. Whoever pressed a button here goes on in the frame. */
  uncover(): void {
    const frame = this.#frame;
    const inside = this.#root.activeElement;
    this.#observer.disconnect();
    this.#frame = undefined;
    if (frame) {
      frame.inert = this.#inert;
      frame.removeAttribute(COVERED);
      if (inside) frame.focus({ preventScroll: true });
    }
    if (this.#made) this.remove();
    else this.hidden = true;
  }

  handleEvent({ target, isTrusted }: Event): void {
    const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    const port = this.#port;
    const frame = this.#frame;
    if (!port || !frame) return;
    if (action === 'load-once') port.loadOnce(frame);
    if (action === 'always-allow') {
      port.decide(wanted(port.settings, frame), isTrusted, shownWords(this, this.#root));
    }
  }

  #fit(): void {
    const frame = this.#frame;
    if (!frame) return;
    // A frame that left the document, or that its page hides, has nothing to cover.
    if (!frame.isConnected) return this.uncover();
    const { style } = this;
    const target = frame.getBoundingClientRect();
    style.inlineSize = `${frame.offsetWidth}px`;
    style.blockSize = `${frame.offsetHeight}px`;
    style.translate = 'none';
    const own = this.getBoundingClientRect();
    style.translate = `${target.left - own.left}px ${target.top - own.top}px`;
    style.visibility = target.width ? '' : 'hidden';
  }
}
