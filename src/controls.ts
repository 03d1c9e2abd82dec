import { listen } from './platform/page.ts';

const LINK = '#ask-first';

/** What a control of the page can ask for. */
export type Command = 'preferences' | 'accept-all' | 'reject-all';

const commandOf = (target: EventTarget): Command | undefined => {
  if (!(target instanceof Element)) return undefined;
  // From the prototype, for the fields of a form can shadow its methods.
  const command = Element.prototype.getAttribute.call(target, 'data-ask-first');
  if (/^(preferences|(accept|reject)-all)$/.test(command ?? '')) return command as Command;
  // The same fragment of another page is that page's.
  return (target as HTMLAnchorElement).href === location.href.split('#')[0] + LINK
    ? 'preferences'
    : undefined;
};

/**
 * The site's own controls: `data-ask-first` on anything that can be clicked, and links to `#ask-first`. One
 * listener on the document, so that elements that come later work too, in shadow roots as well.
 */
export const watchControls = (
  obey: (command: Command, event: Event, control: Element) => void,
  signal: AbortSignal,
): void =>
  listen(
    document,
    'click',
    (event) => {
      for (const control of event.composedPath()) {
        const command = commandOf(control);
        if (command) {
          event.preventDefault();
          obey(command, event, control as Element);
          return;
        }
      }
    },
    // Capturing: a page that stops its clicks on the way up must not take the way back to the choice.
    { signal, capture: true },
  );

/** Did the visitor come here by a link to `#ask-first`? */
export const isAskedForByAddress = (): boolean => location.hash === LINK;
