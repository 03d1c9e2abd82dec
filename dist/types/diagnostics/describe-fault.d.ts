import type { Fault } from '../consent/fault.ts';
/** One sentence for the owner of the site: where, what was found, what is allowed. */
export declare const describeFault: (fault: Fault, element?: Element) => string;
