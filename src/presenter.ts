import type { Fault } from './consent/fault.ts';
import type { ConsentEvents } from './consent-object.ts';
import type { Interface, View } from './ui/port.ts';

/** Fetches the interface when there is something to show, and not before. */
export interface Presenter {
  show(view: 'banner' | 'preferences', opener?: Element): void;
  hide(): void;
  setHeldFrames(frames: readonly HTMLElement[]): void;
  /** Fetches the interface for what stands in the page anyway. */
  load(): void;
  /** Takes the interface out of the page; it comes again when it is needed. */
  destroy(): void;
}

/**
 * @param load fetches and mounts the interface; is told how to say what is visible
 */
export const createPresenter = (
  load: (onView: (view: View) => void) => Promise<Interface>,
  emit: <Name extends 'show' | 'hide'>(name: Name, detail: ConsentEvents[Name]) => void,
  report: (fault: Fault) => void,
): Presenter => {
  let mounting: Promise<Interface | void> | undefined;
  let mounted: Interface | undefined;
  let visible: View = 'closed';
  /** What was last asked for and not closed since. */
  let wanted: View | undefined;

  const onView = (view: View): void => {
    const before = visible;
    visible = view;
    if (before !== 'closed') emit('hide', { view: before });
    if (view === 'closed') wanted = undefined;
    else emit('show', { view });
  };
  const withInterface = (action: (ui: Interface) => void): void => {
    if (!mounting) {
      const mine: Promise<Interface | void> = load(onView).then(
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
      // Whoever is in the preferences already isn't thrown back to the banner.
      if (wanted && view === 'banner') return;
      wanted = view;
      withInterface((ui) => wanted === view && ui.show(view, opener));
    },
    hide: () => {
      wanted = undefined;
      mounted?.hide();
    },
    setHeldFrames: (frames) => {
      if (frames.length || mounting) withInterface((ui) => ui.setHeldFrames(frames));
    },
    load: () => withInterface(() => {}),
    destroy: () => {
      wanted = undefined;
      mounted?.destroy();
      mounting = mounted = undefined;
    },
  };
};
