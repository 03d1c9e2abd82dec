import type { Decision } from './decision.ts';

/**
 * One decision out of several cookies of the same name. What they agree on holds; what they disagree on counts as
 * not asked, so it is denied and asked again. Its time is the oldest of theirs. Undefined when one is not in force.
 */
export const intersect = (decisions: readonly (Decision | undefined)[]): Decision | undefined => {
  const valid = decisions.filter((decision) => decision !== undefined);
  if (!valid.length || valid.length < decisions.length) return undefined;
  return {
    ...valid.reduce((a, b) => (a.decidedAt < b.decidedAt ? a : b)),
    answer: (id) => {
      const [answer, ...others] = new Set(valid.map((decision) => decision.answer(id)));
      return others.length ? undefined : answer;
    },
  };
};
