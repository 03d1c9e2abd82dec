import type { Port } from './port.ts';
/** Of English a chunk that needs more brings it along, so that a first visit only loads what it reads. */
export declare const english: Record<string, string>;
/** Is there such a language? */
export declare const isBuiltIn: (tag: string) => boolean;
/**
 * The built-in texts of a language, or a promise: then they are asked for again when it has settled. A language that
 * can't be had is none from then on.
 */
export declare const textsOf: (tag: string, report: Port["report"]) => Readonly<Record<string, string>> | Promise<void>;
