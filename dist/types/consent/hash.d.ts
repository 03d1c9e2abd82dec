/**
 * A 32-bit hash of a text. Every step can be undone, so texts of one length that differ in one letter never share
 * one. No protection against forgery and not meant as one.
 */
export declare const hash: (text: string) => number;
