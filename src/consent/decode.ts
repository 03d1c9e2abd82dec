import type { Decision } from './decision.ts';
import { checkOf, fromLetters, hashId, METHODS, riceParameter } from './format.ts';

/**
 * The decision in a cookie's value, or undefined where its check value does not fit. Linear in the length of the
 * text; never throws.
 */
export const decode = (value: string): Decision | undefined => {
  const letters = value.slice(0, -5);
  const bits = /^1[\w-]{25,20000}$/.test(value) ? fromLetters(value.slice(1)) : '';
  if (!bits || bits.slice(-30) !== checkOf(letters)) return undefined;
  let at = 0;
  const take = (width: number): number => parseInt(bits.slice(at, (at += width)), 2);

  const decidedAt = take(42);
  const method = METHODS[take(3)];
  const signal = take(1) > 0;
  const dots = take(2);
  const edition = take(30);
  const fingerprint = take(30);
  const count = take(12);
  const p = riceParameter(count);
  const answers = new Map<number, boolean>();
  let last = 0;
  // Fewer than were asked where two share a hash; what is left then is shorter than any entry.
  while (answers.size < count && bits.length - 30 - at > p) {
    const start = at;
    at = bits.indexOf('0', at) + 1;
    if (!at) return undefined;
    last += (at - 1 - start) * 2 ** p + take(p);
    answers.set(last, take(1) > 0);
  }
  return (
    method && {
      decidedAt,
      method,
      signal,
      dots,
      edition,
      fingerprint,
      count,
      answer: (id) => answers.get(hashId(id, count)),
    }
  );
};
