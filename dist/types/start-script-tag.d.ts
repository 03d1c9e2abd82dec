import type { Load } from './chunks.ts';
import type { Consent } from './consent-object.ts';
/** What `window.askFirst` is: the consent object, and the queue that works before and after loading. */
export interface AskFirst extends Consent {
    /** Calls back with the consent object, as `(window.askFirst = window.askFirst || []).push(...)` did before. */
    push(...callbacks: ((consent: Consent) => void)[]): void;
}
/**
 * Starts from the script tag that is running: its attributes are the options, its folder holds the files that come
 * later. Must be called while the script first runs, when the browser still says which tag it is.
 *
 * @param loadFrom gets the address of the script, empty for a module
 */
export declare const startScriptTag: (loadFrom: (source: string) => Load) => void;
