import { AskFirst } from './ask-first.ts';
import { banner } from './banner.ts';
import { bannerStyles } from './banner.styles.ts';
import { baseStyles } from './base.styles.ts';
import { define } from './define.ts';
import { page } from './page.ts';
import type { Choice, Interface, Port, View } from './port.ts';
import { createScene } from './scene.ts';
import { shownWords } from './shown-words.ts';
import { styleSheet } from './style-sheet.ts';
import { tokens } from './tokens.styles.ts';

/** The host, and the one view in it. */
export interface Stage extends Pick<Interface, 'show' | 'hide' | 'destroy'> {
  /** Renders what is shown once more: the state, the language or the page's body is another one. */
  draw(): void;
}

/** Wraps a function that the page calls, so that none throws into it. */
export type Safely = <A extends unknown[]>(work: (...args: A) => void) => (...args: A) => void;

/** Nothing is in the page before there is something to show. */
export const createStage = (
  port: Port,
  safely: Safely,
  failed: (fault: unknown) => void,
): Stage => {
  const ui = port.settings.config.ui ?? {};
  const { layout = 'box', position = 'bottom-end' } = ui;
  const sheets = [styleSheet(tokens(ui.theme) + baseStyles + bannerStyles)];
  // What the interface asks of the page's own box is in a sheet of its own: no attribute of `<html>` is touched.
  const pageSheet = styleSheet();
  page('adoptedStyleSheets').push(pageSheet);
  define('ask-first', AskFirst);

  let host: AskFirst | undefined;
  let made: AskFirst | undefined;
  /** What is wanted, and what is shown: they differ while a chunk is on its way. */
  let view: View = 'closed';
  let shown: View = 'closed';
  /** What the page was told of last. */
  let told: View = 'closed';
  let opener: Element | null | undefined;
  /** What a first visit doesn't need: the preferences, their trigger, an X, all that is modal. */
  let more: typeof import('./preferences.ts') | undefined;
  let loading: Promise<void> | undefined;
  /** It can't be had, or isn't wanted any more: the banner does without. */
  let plain = false;
  /** Somebody took the host out of the page. */
  let isGone = false;

  // What gets the focus isn't scrolled behind the banner (WCAG 2.4.11), and the end of a page that scrolls can be scrolled
  // out from behind it. One that doesn't scroll gets its bar only when the focus comes there: nothing moves by itself.
  const makeRoom = (focused?: Element): void => {
    if (shown !== 'banner' || ui.blocking || position[0] === 'c' || focused === host) return;
    const { top, bottom, left, right } = host!.getBoundingClientRect();
    const place = focused?.getBoundingClientRect();
    const isCovered = place && place.bottom > top && place.right > left && place.left < right;
    const { scrollHeight, clientHeight } = page('documentElement');
    const rest = innerHeight - top;
    if (position[0] === 't') pageSheet.replaceSync(`html{scroll-padding-top:${bottom}px}`);
    else if (!focused || isCovered) {
      const end = isCovered || scrollHeight > clientHeight ? rest : 0;
      pageSheet.replaceSync(
        `html{scroll-padding-bottom:${rest}px}html::after{content:'';display:block;height:${end}px}`,
      );
      if (isCovered) focused!.scrollIntoView({ block: 'nearest' });
    }
  };
  const observer = new ResizeObserver(() => makeRoom());
  const onFocus = ({ target }: Event): void => makeRoom(target as Element);
  addEventListener('focusin', onFocus);

  // Routers that swap what is in the body take the host along. Whoever takes out nothing but the host meant it, until
  // something is to be shown anew.
  const swaps = new MutationObserver((records) => {
    if (host!.isConnected) return;
    const isSwap = records.some(({ addedNodes, removedNodes }) =>
      [...addedNodes, ...removedNodes].some((node) => node !== host),
    );
    if (isSwap) return draw();
    isGone = true;
    hide();
  });

  const draw = safely(() => {
    const scene = createScene(port);
    void scene.coming?.then(draw);
    // What is to close, closes at once.
    if (scene.coming && view !== 'closed') return;
    const { mode } = scene.state;
    const extra =
      view === 'banner' ? ui.blocking || ui.close || port.seen || mode !== 'opt-in' : ui.trigger;
    const isDialog = view === 'preferences' || view === 'reload';
    if (!more && (isDialog || (extra && !plain))) {
      loading ??= import('./preferences.ts')
        .then((module) => {
          more = module;
          sheets.push(styleSheet(module.preferencesStyles));
        })
        .catch((fault) => {
          plain = true;
          loading = undefined;
          if (isDialog) view = shown;
          failed(fault);
        })
        .then(draw);
      if (view !== 'closed') return;
    }
    const drawn =
      !isGone &&
      (view === 'banner'
        ? banner
        : view !== 'closed'
          ? more![view]
          : !plain && extra && more?.trigger);
    if (!drawn && !host) return;
    const body = page('body');
    if (!body) return void requestAnimationFrame(draw);
    if (!host || (!isGone && !host.isConnected)) {
      const written = [...page('querySelectorAll')<AskFirst>('ask-first')].find(
        ({ shadowRoot }) => shadowRoot,
      );
      host = written ?? (made ??= new AskFirst());
      if (!written) body.prepend(host);
      host.onaction = act;
      // Turbo, when it morphs a page, takes out what the server didn't send, unless it is marked so.
      Object.assign(host.dataset, { nosnippet: '', turboPermanent: '', layout, position });
      observer.observe(host);
      swaps.observe(host.parentNode!, { childList: true });
    }
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = sheets;
    host.lang = scene.tag;
    host.dir = scene.direction;
    const turned = shown !== view;
    shown = view;
    if (turned) pageSheet.replaceSync('');
    host.present(view, drawn ? drawn(scene, more?.extras(scene, port)) : '', opener);
    host.hidden = !drawn;
    more?.modal(root, pageSheet, hide, () => act('escape'));
    // While it is drawn, a listener may have asked for something else.
    if (turned && shown === view) {
      const before = told;
      told = view;
      if (before !== 'closed') port.emit('hide', { view: before });
      if (view !== 'closed') port.emit('show', { view });
    }
  });

  /** The visitor decides, in sight of what is shown. */
  const decide = (choice: Choice, trusted?: boolean): void =>
    port.decide(choice, trusted, shownWords(host!, host!.shadowRoot!));

  const act = safely((action: string, trusted?: boolean) => {
    if (action === 'move') draw();
    else if (action === 'preferences') show(action);
    else if (action === 'accept-all' || action === 'reject-all') decide(action, trusted);
    else {
      more?.obey(action, trusted, { ...port, decide }, host!.shadowRoot!, (next) =>
        show(next, opener),
      );
    }
  });

  const show = (next: View, from?: Element | null): void => {
    isGone &&= next === 'closed';
    view = next;
    opener = from;
    draw();
  };

  const hide = (): void => show('closed', opener);

  draw();
  return {
    show(next, from) {
      if (next !== 'banner' || view === 'closed') show(next, from);
    },
    hide,
    draw,
    destroy() {
      plain = true;
      hide();
      observer.disconnect();
      removeEventListener('focusin', onFocus);
      swaps.disconnect();
      made?.remove();
    },
  };
};
