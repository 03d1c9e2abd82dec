import type { Chunks } from './chunks.ts';
import type { Fault } from './consent/fault.ts';
import type { ConsentError } from './consent-object.ts';
/**
 * Tells of faults, on the console and by `emit`, in the order of their coming. The words for them are fetched with
 * the first one.
 */
export declare const createReport: (load: Chunks["diagnostics"], emit: (error: ConsentError) => void) => ((fault: Fault, element?: Element) => void);
