import type { Fault } from './consent/fault.ts';
import type { Interface, Shown } from './ui/port.ts';

/** Fetches the interface when there is something to show, and not before. */
export interface Presenter {
  show(view: Shown, opener?: Element): void;
  hide(): void;
  setHeldFrames(frames: readonly HTMLElement[]): void;
  /** Fetches the interface for what stands in the page anyway: the trigger, cookie tables. */
  load(): void;
  /** Takes the interface out of the page; it comes again when it is needed. */
  destroy(): void;
}

/**
 * @param load fetches and mounts the interface
 */
export const createPresenter = (
  load: () => Promise<Interface>,
  report: (fault: Fault) => void,
): Presenter => {
  let mounting: Promise<Interface | void> | undefined;
  let mounted: Interface | undefined;
  /** What was last asked for and isn't here yet. */
  let wanted: Shown | undefined;

  const withInterface = (action: (ui: Interface) => void): void => {
    if (!mounting) {
      const mine: Promise<Interface | void> = load().then(
        (ui) => {
          // Asked for again meanwhile?
          if (mounting !== mine) return ui.destroy();
          return (mounted = ui);
        },
        (found) => {
          mounting = undefined;
          report({ code: 'interface-failed', found });
        },
      );
      mounting = mine;
    }
    if (mounted) action(mounted);
    else void mounting.then((ui) => ui && action(ui));
  };

  return {
    show: (view, opener) => {
      // Whoever waits for the preferences isn't sent to the banner.
      if (wanted && view === 'banner') return;
      wanted = view;
      withInterface((ui) => {
        if (wanted !== view) return;
        wanted = undefined;
        ui.show(view, opener);
      });
    },
    hide: () => {
      wanted = undefined;
      mounted?.hide();
    },
    setHeldFrames: (frames) => withInterface((ui) => ui.setHeldFrames(frames)),
    load: () => withInterface((ui) => ui.fillDeclarations()),
    destroy: () => {
      mounted?.destroy();
      wanted = mounting = mounted = undefined;
    },
  };
};
