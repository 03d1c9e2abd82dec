import type { Decision } from './decision.ts';
import { checkOf, hashId, METHODS, riceParameter, toBits, toLetters } from './format.ts';

/** What goes into a cookie: a decision whose answers are listed. */
export interface Answers extends Omit<Decision, 'answer' | 'count' | 'dots'> {
  /** See `Decision`; default: 0. */
  readonly dots?: number;
  /** Pairs of id and answer; an id stands once. */
  readonly answers: readonly (readonly [id: string, granted: boolean])[];
}

/** As many ids as the count has bits for; a cookie would not hold more anyway. */
const MOST_IDS = 4095;

/** The cookie's value for a decision. */
export const encode = ({
  decidedAt,
  method,
  signal,
  dots = 0,
  edition,
  fingerprint,
  answers,
}: Answers): string => {
  const asked = answers.slice(0, MOST_IDS);
  const p = riceParameter(asked.length);
  const hashed = new Map<number, boolean>();
  for (const [id, granted] of asked) {
    const key = hashId(id, asked.length);
    hashed.set(key, granted && hashed.get(key) !== false);
  }
  let last = 0;
  const entries = [...hashed]
    .sort(([a], [b]) => a - b)
    .map(([key, granted]) => {
      const step = key - last;
      last = key;
      return `${'1'.repeat(step / 2 ** p)}0${toBits(step % 2 ** p, p)}${+granted}`;
    });
  const letters = `1${toLetters(
    toBits(decidedAt, 42) +
      toBits(METHODS.indexOf(method), 3) +
      `${+signal}` +
      toBits(dots, 2) +
      toBits(edition, 30) +
      toBits(fingerprint, 30) +
      toBits(asked.length, 12) +
      entries.join(''),
  )}`;
  return letters + toLetters(checkOf(letters));
};
