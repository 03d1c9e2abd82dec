import type { Fault } from '../consent/fault.ts';
import type { Verdict } from '../consent/standing.ts';
import type { Media, MediaPort } from './media.ts';
/** Finds, holds and releases the tagged elements of the page. */
export interface Gate {
    /** Looks at a part of the page, a shadow root for one, and watches it from now on. */
    scan(root: ParentNode): void;
    /** Starts nothing until the next `update`. */
    hold(): void;
    /**
     * Goes over the page again, after a decision.
     *
     * @param isRefusal the visitor said no to everything, so to what was loaded this once as well
     */
    update(isRefusal?: boolean): void;
    /** Did a script of this category run on this page? It can't be stopped. */
    hasRun(category: string): boolean;
    /** Loads one held frame whatever was decided. */
    loadOnce(frame: Element): void;
    stop(): void;
}
/** What the gate fetches when the page has something that needs it. */
export interface GateChunks {
    /** Holds and releases frames, images and other media. */
    readonly media: {
        readonly createMedia: (port: MediaPort) => Media;
    };
    /** What only some tags need. */
    readonly tags: typeof import('./tags.ts');
}
/**
 * Has the parser left this tag behind? Before that, an inline tag may lack the end of its code. It has when an element
 * comes after it in the document.
 */
export declare const isComplete: (tag: Element) => boolean;
/**
 * @param verdict how an id stands now; undefined when it is not configured
 * @param categoryOf the category of a service; a category's own id
 * @param nonce that of the library's own script
 * @param load fetches what the gate needs besides
 * @param report tells of what was refused or failed
 * @param onHeldFrames gets the frames that are held back, whenever they may have changed
 * @param onDeclarations hears of each cookie table that has come into the page
 */
export declare const createGate: (verdict: (id: string) => Verdict | undefined, categoryOf: (id: string) => string, nonce: string | undefined, load: <Name extends keyof GateChunks>(name: Name) => Promise<GateChunks[Name]>, report: (fault: Fault, element?: Element) => void, onHeldFrames: (frames: readonly HTMLElement[]) => void, onDeclarations: () => void) => Gate;
