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
export class AskFirstDeclaration extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #unsubscribe: (() => void) | undefined;

  /** Shows what the consent object knows, and follows it. */
  connect(port: Port, ui: Interface): void {
    const { settings } = port;
    this.#unsubscribe?.();
    this.#root.adoptedStyleSheets = [
      styleSheet(tokens(settings.config.ui?.theme) + baseStyles + declarationStyles),
    ];
    const draw = (): void => {
      const scene = createScene(port);
      this.lang = scene.tag;
      this.dir = scene.direction;
      render(declarationTable(scene), this.#root);
    };
    this.#root.addEventListener('click', ({ target, isTrusted }) => {
      const button = (target as Element).closest<HTMLElement>('[data-action]');
      if (button?.dataset['action'] === 'preferences') ui.show('preferences', button);
      else if (button) port.decide('reject-all', isTrusted);
    });
    this.#unsubscribe = port.subscribe(draw);
    draw();
  }
}
