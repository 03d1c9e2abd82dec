import type { Verdict } from './standing.ts';

/**
 * What `has()` takes: an id or an expression of the tags' language (`'analytics | marketing'`), or these nested.
 * `{ all: [] }` is true, `{ any: [] }` is false, `not` is plain negation.
 */
export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

type Verdicts = (id: string) => Verdict | undefined;

/** The ids that an expression names. */
export const idsOf = (expression: string): readonly string[] =>
  expression.match(/[^\s,|!]+/g) ?? [];

/**
 * Does an expression of the tags' language hold? Space, comma and newline mean *and*; `|` is weaker and means *or*;
 * `!x`: a decision covered `x` and did not grant it. An expression with an id that is not configured never holds.
 */
export const holds = (expression: string, verdict: Verdicts): boolean =>
  idsOf(expression).every(verdict) &&
  expression
    .split('|')
    .some((part) =>
      part
        .match(/[^\s,]+/g)
        ?.every((word) =>
          word.startsWith('!') ? verdict(word.slice(1)) === 'denied' : verdict(word) === 'granted',
        ),
    );

/** Evaluates what `has()` was given. Anything malformed is false. */
export const evaluate = (condition: Condition, verdict: Verdicts): boolean => {
  if (typeof condition === 'string') return holds(condition, verdict);
  const { all, any, not } = Object(condition) as { [key in 'all' | 'any' | 'not']?: unknown };
  const one = (part: Condition): boolean => evaluate(part, verdict);
  if (Array.isArray(all)) return all.every(one);
  if (Array.isArray(any)) return any.some(one);
  return not !== undefined && !one(not as Condition);
};
