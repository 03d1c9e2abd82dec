import type { Decision } from './decision.ts';
import { checkOf, fromLetters, hashId, METHODS, riceParameter } from './format.ts';

/**
 * The decision in a cookie's value, or undefined for anything that `encode` could not have written: one record has
 * one form. Linear in the length of the text; never throws.
 */
export const decode = (value: string): Decision | undefined => {
  if (!/^1[\w-]{25,4000}$/.test(value)) return undefined;
  const all = fromLetters(value.slice(1));
  const bits = all.slice(0, -30);
  if (checkOf(value.slice(0, -5)) !== all.slice(-30)) return undefined;
  let at = 0;
  const take = (width: number): number => parseInt(bits.slice(at, (at += width)), 2);

  const decidedAt = take(42);
  const method = METHODS[take(3)];
  const signal = take(1) > 0;
  const spare = take(2);
  const edition = take(30);
  const fingerprint = take(30);
  const count = take(12);
  const p = riceParameter(count);
  const answers = new Map<number, boolean>();
  let last = 0;
  while (answers.size < count && bits.length - at > p + 1) {
    const end = bits.indexOf('0', at);
    if (end < 0 || bits.length - end < p + 2) return undefined;
    last += (end - at) * 2 ** p;
    at = end + 1;
    last += take(p);
    if (answers.has(last)) return undefined;
    answers.set(last, take(1) > 0);
  }
  const isWhole = bits.length - at < 6 && !bits.slice(at).includes('1');
  if (!method || spare || !isWhole) return undefined;
  return { decidedAt, method, signal, edition, fingerprint, answer: (id) => answers.get(hashId(id, count)) };
};
