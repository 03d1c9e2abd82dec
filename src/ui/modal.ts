import { page } from './page.ts';

/**
 * Makes the dialog of a root modal, once; the page stands still behind it for as long as somebody can see it.
 *
 * @param pageSheet for the page's own box
 * @param hide nobody can see the dialog
 * @param escape Escape was pressed, or the phone's back button
 */
export const modal = (
  root: ShadowRoot,
  pageSheet: CSSStyleSheet,
  hide: () => void,
  escape: () => void,
): void => {
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
  dialog.onclose = () => {
    if (dialog.isConnected) escape();
  };
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
