import type { Fault } from '../consent/fault.ts';
import type { Verdict } from '../consent/standing.ts';
import type { Media } from './media.ts';
/** Finds, holds and releases the tagged elements of the page. */
export interface Gate {
    /** Looks at a part of the page, a shadow root for one, and watches it from now on. */
    scan(root: ParentNode): void;
    /** Goes over the page again, after a decision. */
    update(): void;
    /** Did a script of this category run on this page? It can't be stopped. */
    hasRun(category: string): boolean;
    /** Loads one held frame whatever was decided. */
    loadOnce(frame: Element): void;
    stop(): void;
}
/**
 * @param verdict how an id stands now; undefined when it is not configured
 * @param categoryOf the category of a service; a category's own id
 * @param nonce that of the library's own script
 * @param loadMedia fetches what frames, images and other media need
 * @param report tells of what was refused or failed
 * @param onHeldFrames gets the frames that are held back, whenever they may have changed
 */
export declare const createGate: (verdict: (id: string) => Verdict | undefined, categoryOf: (id: string) => string, nonce: string | undefined, loadMedia: () => Promise<Media>, report: (fault: Fault, element: Element) => void, onHeldFrames: (frames: readonly HTMLElement[]) => void) => Gate;
