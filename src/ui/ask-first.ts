import { BaseElement } from './base-element.ts';
import { render } from 'lit/html.js';
import type { View } from './port.ts';

/**
 * The host of the banner and the preferences: an open shadow root, one level, and the box that stands in the
 * browser's top layer. What it shows is handed in; what the visitor presses is handed out.
 *
 * @summary Asks for consent, and shows the preferences.
 * @tagname ask-first
 * @slot logo - An image above the banner's title.
 * @slot title - Replaces the words of the banner's title.
 * @slot text - Replaces the text of the banner.
 * @slot links - More links, behind that to the policy.
 * @csspart banner - The box of the first question.
 * @csspart preferences - The dialog with the switches.
 * @csspart title - The heading of the banner and of the preferences.
 * @csspart text - A paragraph.
 * @csspart actions - The row of buttons.
 * @csspart button - Every button; with one of the next names beside it.
 * @csspart accept - The button that grants everything.
 * @csspart reject - The button that denies everything.
 * @csspart settings - The button that opens the preferences.
 * @csspart save - The button that saves the switches.
 * @csspart close - The X.
 * @csspart quiet - Buttons that look like links: the visitor's rights.
 * @csspart later - The button that puts off a reload.
 * @csspart trigger - The floating button that opens the preferences.
 * @csspart link - Every link.
 * @csspart category - A category in the preferences.
 * @csspart service - A service in the preferences.
 * @csspart switch - The switch of a category or a service.
 * @csspart cookie-table - The table of cookies.
 * @cssproperty [--ask-first-color-background=Canvas] - Behind everything.
 * @cssproperty [--ask-first-color-text=CanvasText] - Words.
 * @cssproperty [--ask-first-color-muted=CanvasText at 65 %] - Words of less weight.
 * @cssproperty [--ask-first-color-accent=CanvasText at 88 %] - Accept and reject, and a switch that is on.
 * @cssproperty [--ask-first-color-accent-text=Canvas] - Words on the accent.
 * @cssproperty [--ask-first-color-border=CanvasText at 18 %] - Lines.
 * @cssproperty [--ask-first-color-link=currentcolor] - Links.
 * @cssproperty [--ask-first-color-focus=#2f7bf6] - The ring around what has the focus.
 * @cssproperty [--ask-first-font-family=system-ui] - The typeface.
 * @cssproperty [--ask-first-font-size=medium] - The size everything else is measured by.
 * @cssproperty [--ask-first-radius=0.75em] - The corners.
 * @cssproperty [--ask-first-shadow] - The shadow of the boxes.
 * @cssproperty [--ask-first-space=1em] - The distance to the edges of the window.
 * @cssproperty [--ask-first-max-width=26em] - The width of the banner at most.
 * @cssproperty [--ask-first-z-index=2147483647] - Where there is no top layer.
 */
export class AskFirst extends BaseElement {
  /**
   * Hears what was asked for: the `data-action` of the button that was pressed, or `move` when the element was taken
   * elsewhere. `trusted`: a person did it, not a script.
   */
  onaction?: ((action: string, trusted?: boolean) => void) | undefined;
  #root = this.attachShadow({ mode: 'open' });
  #armed = false;
  #before: EventTarget | null = null;

  constructor() {
    super();
    for (const type of ['click', 'pointerdown', 'mousedown', 'focusin'])
      this.#root.addEventListener(type, this);
  }

  disconnectedCallback(): void {
    // A router that replaces the body takes the element along, and may bring a copy of it that says it was open. Whoever
    // takes the element itself out meant it.
    queueMicrotask(() => {
      if (this.parentNode) this.onaction?.('move');
    });
  }

  /**
   * Shows a view. Nothing of the view before is left when it returns, and who was in it goes on at `opener`, or
   * where they came from.
   */
  present(view: View, what: unknown, opener?: Element | null): void {
    const { state } = this.dataset;
    const leaving = state !== view && (state === 'preferences' || this.#root.activeElement);
    if (state !== view) this.#armed = false;
    this.dataset['state'] = view;
    render(what, this.#root);
    this.popover = view === 'banner' ? 'manual' : null;
    try {
      this.showPopover();
    } catch {
      // No popover to show, or a browser without a top layer: there z-index has to do.
    }
    if (!leaving) return;
    const button = this.#root.querySelector('[data-action=preferences]');
    const next = [opener, view === 'banner' && button, this.#before, button];
    (next.find((one) => one && (one as Element).isConnected) as HTMLElement)?.focus({
      preventScroll: true,
    });
  }

  handleEvent({ type, target, isTrusted, detail, relatedTarget }: UIEvent & FocusEvent): void {
    if (type === 'click') {
      const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      // A press that began before the view appeared decides nothing. Keys and element.click() have no detail.
      if (action && (this.#armed || !detail)) this.onaction?.(action, isTrusted);
    } else if (type === 'focusin') {
      if (!this.#root.contains(relatedTarget as Node)) this.#before = relatedTarget;
    } else {
      // A screen reader's double tap presses the mouse, but no pointer.
      this.#armed = true;
    }
  }
}
