import type { parseAddress } from '../config/address.ts';
import type { Fault } from '../consent/fault.ts';
/** What of the gate its part for media needs. */
export interface MediaPort {
    isGranted(condition: string): boolean;
    /** Tells of an element that isn't looked at again. */
    refuse(element: Element, code: Fault['code'], found?: unknown): void;
    report(fault: Fault, element?: Element): void;
    /** Runs what an element may let fail. */
    attempt(element: Element, action: () => unknown): Promise<void>;
    /** The rule for addresses, handed in so that it isn't sent twice. */
    readonly parseAddress: typeof parseAddress;
    /** Gets the frames that are held back, whenever they may have changed. */
    onHeldFrames(frames: readonly HTMLElement[]): void;
}
/** Makes frames, images and other media load, and stop. */
export interface Media {
    /** What the visitor asked to see this once, whatever was decided. */
    readonly once: Set<Element>;
    /** Goes over all gated media of the page, each with what it waits for. */
    update(waiting: readonly (readonly [element: Element, condition: string])[]): void;
}
export declare const createMedia: ({ isGranted, refuse, report, attempt, parseAddress: parse, onHeldFrames, }: MediaPort) => Media;
