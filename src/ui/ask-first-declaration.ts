import { BaseElement } from './base-element.ts';
import { render } from 'lit/html.js';
import { baseStyles } from './base.styles.ts';
import { declarationTable } from './declaration-table.ts';
import { declarationStyles } from './declaration.styles.ts';
import type { Interface, Port } from './port.ts';
import { createScene } from './scene.ts';
import { styleSheet } from './style-sheet.ts';
import { tokens } from './tokens.styles.ts';

/**
 * For a policy page: every service and cookie the site has declared, what the visitor answered and when, and the
 * ways to change it.
 *
 * @summary The table of all cookies of the site.
 * @tagname ask-first-declaration
 * @csspart title - The heading.
 * @csspart text - A paragraph.
 * @csspart category - A category.
 * @csspart service - A service.
 * @csspart cookie-table - A table of cookies.
 * @csspart actions - The row of buttons.
 * @csspart button - Both buttons.
 * @csspart link - Every link.
 */
export class AskFirstDeclaration extends BaseElement {
  /** Not made before there is something to show: it hides what the server has rendered. */
  #root: ShadowRoot | undefined;
  #port: Port | undefined;
  #ui: Interface | undefined;
  #unsubscribe: (() => void) | undefined;

  /** Shows what the consent object knows, and follows it. */
  connect(port: Port, ui: Interface): void {
    this.#unsubscribe?.();
    this.#port = port;
    this.#ui = ui;
    const theme = tokens(port.settings.config.ui?.theme);
    this.#root ??= this.attachShadow({ mode: 'open' });
    this.#root.addEventListener('click', this);
    this.#root.adoptedStyleSheets = [styleSheet(theme + baseStyles + declarationStyles)];
    this.#unsubscribe = port.subscribe(() => this.draw());
    this.draw();
  }

  connectedCallback(): void {
    if (this.#port) this.connect(this.#port, this.#ui!);
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  /** Renders in the language of now. */
  draw(): void {
    if (!this.#port) return;
    const scene = createScene(this.#port);
    if (scene.coming) return void scene.coming.then(() => this.draw());
    this.lang = scene.tag;
    this.dir = scene.direction;
    render(declarationTable(scene), this.#root!);
  }

  handleEvent({ target, isTrusted }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-action]');
    if (button?.dataset['action'] === 'preferences') this.#ui!.show('preferences', button);
    else if (button) this.#port!.decide('reject-all', isTrusted);
  }
}
