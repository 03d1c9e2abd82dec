import { page } from './page.ts';
import type { Interface, Mount } from './port.ts';
import type { Safely } from './stage.ts';
import { createStage } from './stage.ts';

/** Puts the interface into the page. What a first visit doesn't need arrives when it is needed. */
export const mount: Mount = (port) => {
  const failed = (fault: unknown): void => port.report({ code: 'interface-failed', found: fault });
  const safely: Safely =
    (work) =>
    (...args) => {
      try {
        work(...args);
      } catch (fault) {
        failed(fault);
      }
    };

  const stage = createStage(port, safely, failed);
  const unsubscribe = port.subscribe(stage.draw);
  const observer = new MutationObserver(stage.draw);
  observer.observe(page('documentElement'), { attributeFilter: ['lang'] });

  let held: unknown;
  // Two imports of one file may settle in any order.
  let latest: readonly HTMLElement[] = [];
  const ui: Interface = {
    ...stage,
    setHeldFrames(frames) {
      latest = frames;
      if ((held ||= frames[0]))
        import('./embeds.ts').then(({ hold }) => hold(port, latest)).catch(failed);
    },
    fillDeclarations() {
      if (page('querySelector')('ask-first-declaration')) {
        import('./declaration.ts').then(({ fill }) => fill(port, ui)).catch(failed);
      }
    },
    destroy: safely(() => {
      unsubscribe();
      observer.disconnect();
      ui.setHeldFrames([]);
      stage.destroy();
    }),
  };
  ui.fillDeclarations();
  return ui;
};
