import type { Port, View } from './port.ts';
import { choices } from './switches.ts';

/** What the buttons of the dialogs and the X do, and Escape. A first visit's banner has none of them. */
export const obey = (
  action: string,
  trusted: boolean | undefined,
  port: Port,
  root: ShadowRoot,
  show: (view: View) => void,
): void => {
  if (action === 'save') port.decide(choices(root), trusted);
  else if (action === 'reload') location.reload();
  else if (action === 'forget') port.reset();
  else if (action === 'download') {
    import('./receipt.ts')
      .then(({ download }) => download(port))
      .catch((found) => port.report({ code: 'interface-failed', found }));
  } else if (root.querySelector('[part=preferences]')) {
    // Closed without an answer: the question is still open.
    const { status, mode } = port.getSnapshot();
    show(status === 'decided' || mode === 'opt-out' ? 'closed' : 'banner');
  } else if (action === 'close') port.decide('reject-all', trusted);
  // The browser closed the dialog of a banner that blocks the page: it is still due.
  else show('banner');
};
