import type { Fault } from '../consent/fault.ts';
/** The type that the tag takes on; empty for classic JavaScript. */
export declare const typeOf: (script: HTMLScriptElement) => string;
/** Will the browser run it, and tell when it has? With no type, `module`, or one of the names of JavaScript. */
export declare const isCode: (script: HTMLScriptElement) => boolean;
/** The address that the tag's code comes from; null when it stands in the tag. */
export declare const sourceOf: (script: HTMLScriptElement) => string | null;
/**
 * Activates a tag: takes the element out, gives it its real type and puts it back in the same place. The same
 * element keeps its nonce, integrity and handlers, and needs no Trusted Types policy; a copy would lose them.
 * Resolves when it has run, failed, or had its time; gives what it wrote with `document.write`.
 *
 * @param since when the browser may first have asked for its code, in milliseconds of `performance.now()`: tags that
 * are fetched side by side have their time side by side
 * @param mayStart asked at the very moment at which it would start: the visitor may have taken the answer back
 */
export declare const runScript: (script: HTMLScriptElement, since: number, mayStart: () => boolean, report: (fault: Fault, element: Element) => void) => Promise<string>;
