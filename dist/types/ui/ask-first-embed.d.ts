import { BaseElement } from './base-element.ts';
import type { Port } from './port.ts';
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
export declare class AskFirstEmbed extends BaseElement {
    #private;
    constructor();
    /** Lies down over the frame. */
    cover(frame: HTMLElement, port: Port): void;
    /** Renders in the language of now. */
    draw(): void;
    /** Gives the frame free. Whoever pressed a button here goes on in the frame. */
    uncover(): void;
    handleEvent({ target, isTrusted }: Event): void;
}
