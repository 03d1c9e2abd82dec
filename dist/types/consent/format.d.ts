import type { Method } from './state.ts';
export declare const METHODS: readonly Method[];
export declare const toBits: (value: number, width: number) => string;
/** Letter by letter: in four of base64 the last stands for the last six bits of three bytes. */
export declare const toLetters: (bits: string) => string;
export declare const fromLetters: (letters: string) => string;
/** The check value of the letters before it, as bits. */
export declare const checkOf: (letters: string) => string;
/** The parameter p for so many ids. */
export declare const riceParameter: (count: number) => number;
/** What stands for an id among so many. */
export declare const hashId: (id: string, count: number) => number;
