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
export declare const createPresenter: (load: () => Promise<Interface>, report: (fault: Fault) => void) => Presenter;
