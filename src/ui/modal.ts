import { page } from './page.ts';

/** What a dialog needs of the rest: how to leave it, and the sheet for the page's own box. */
export interface Around {
  readonly pageSheet: CSSStyleSheet;
  /** Escape was pressed, or the phone's back button. */
  escape(): void;
  /** Nobody can see the dialog. */
  hide(): void;
}

/** Makes the dialog of a root modal, once; the page stands still behind it for as long as somebody can see it. */
export const modal = (root: ShadowRoot, { pageSheet, escape, hide }: Around): void => {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.matches(':modal')) return;
  // A dialog that was taken out of the document and put back is open, but no longer modal.
  dialog.removeAttribute('open');
  // A banner that blocks the page is left by an answer only.
  const banner = dialog.part.contains('banner');
  if (banner) dialog.setAttribute('closedby', 'none');
  const active = root.activeElement;
  dialog.showModal();
  // Where the visitor was, or the heading, never a button that grants (WAI-ARIA practices on dialogs with much text).
  ((active ?? root.querySelector('h2')) as HTMLElement).focus();

  dialog.oncancel = (event) => {
    event.preventDefault();
    escape();
  };
  // Chromium closes a dialog at the second Escape even if the first was prevented.
  dialog.onclose = escape;
  dialog.onkeydown = (event) => {
    if (banner && event.key === 'Escape') event.preventDefault();
  };

  // Where the scroll bar takes room, its room stays.
  const gutter = innerWidth > page('documentElement').clientWidth ? ';scrollbar-gutter:stable' : '';
  pageSheet.replaceSync(`html{overflow:hidden!important${gutter}}`);

  // Who hides the host is obeyed, at any time; behind a dialog that nobody sees the page would be dead.
  const look = (): void => {
    if (dialog.isConnected && dialog.checkVisibility?.({ visibilityProperty: true }) === false)
      hide();
  };
  new ResizeObserver(look).observe(dialog);
  look();
};
