/** The number of letters to insert, delete or replace that lead from one word to the other (Levenshtein). */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at++) {
      const replaced = row[at]! + (from[index] === to[at] ? 0 : 1);
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, replaced));
    }
    row = next;
  }
  return row[to.length]!;
};

/** The word of the list that was probably meant, or undefined when none is near. */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const [best] = words
    .map((candidate) => ({
      candidate,
      steps: distance(word.slice(0, 64).toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, best.candidate.length / 2) ? best.candidate : undefined;
};
