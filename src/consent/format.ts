import { hash } from './hash.ts';
import type { Method } from './state.ts';

/*
 * The cookie's value, version 1: the digit "1", then a string of bits, six to a letter of the base64url alphabet.
 *
 *   42  the decision time, milliseconds since 1970      3  the method (index in METHODS)
 *    1  was a privacy signal on?                         2  nought
 *   30  the edition (revision and policy version)       30  the fingerprint of the configuration
 *   12  n, the number of ids that were asked
 *    n times, in ascending order of the id's hash:
 *        Golomb-Rice code, parameter p, of the step from the hash before, then 1 bit: granted?
 *        noughts up to a whole letter
 *   30  the check: a hash of all letters before it. Against accidents, not against forgers.
 *
 * Ids are kept as hashes of p + log2(n) bits: ids have up to 64 letters, and 400 of them have to fit into 1.2 kB.
 * p is 28 for up to 64 ids and 14 for many: one that was never asked is taken for one that was with a
 * probability of 2^-28 or 2^-14. Two that share a hash share the stricter answer.
 */
export const METHODS: readonly Method[] = ['accept-all', 'reject-all', 'custom', 'signal'];

// Browsers, Node and other servers have both; this layer knows the types of none of them.
declare const atob: (letters: string) => string;
declare const btoa: (bytes: string) => string;

export const toBits = (value: number, width: number): string =>
  value.toString(2).padStart(width, '0');

/** Letter by letter: in four of base64 the last stands for the last six bits of three bytes. */
export const toLetters = (bits: string): string =>
  bits
    .replace(/.{1,6}/g, (six) =>
      btoa(`\0\0${String.fromCharCode(parseInt(six.padEnd(6, '0'), 2))}`).slice(3),
    )
    .replace(/\+/g, '-')
    .replace(/\//g, '_');

export const fromLetters = (letters: string): string =>
  letters
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/./g, (letter) => toBits(atob(`AAA${letter}`).charCodeAt(2), 6));

/** The check value of the letters before it, as bits. */
export const checkOf = (letters: string): string => toBits(hash(letters) >>> 2, 30);

/** The parameter p for so many ids. */
export const riceParameter = (count: number): number => (count > 64 ? 14 : 28);

/** What stands for an id among so many. */
export const hashId = (id: string, count: number): number =>
  Math.floor((hash(id) / 2 ** 32) * count * 2 ** riceParameter(count));
