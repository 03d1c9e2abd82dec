import type { Fault } from '../consent/fault.ts';
/**
 * Puts what a tag wrote with `document.write` behind the tag. Gives the scripts in it, which wait to be activated one
 * after the other by the rules for all tags.
 */
export declare const place: (script: HTMLScriptElement, text: string, report: (fault: Fault, element: Element) => void) => readonly HTMLScriptElement[];
