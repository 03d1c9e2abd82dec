import { BaseElement } from './base-element.ts';
import type { Interface, Port } from './port.ts';
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
export declare class AskFirstDeclaration extends BaseElement {
    #private;
    /** Shows what the consent object knows, and follows it. */
    connect(port: Port, ui: Interface): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Renders in the language of now. */
    draw(): void;
    handleEvent({ target, isTrusted }: Event): void;
}
