import type { Settings } from '../config/settings.ts';
import type { Decision } from './decision.ts';

/**
 * The answers to everything the site asks, after the visitor said `choices`. What isn't named stays as it is in
 * effect; a category that is named without its services takes them along. Only `true` itself grants (R1).
 */
export const answerAll = (
  { members, asked }: Settings,
  before: Decision | undefined,
  choices: Readonly<Record<string, unknown>>,
): [id: string, granted: boolean][] =>
  members
    .filter(({ id }) => asked.includes(id))
    .map(({ id, category }) => {
      const named = [id, category].find((name) => Object.hasOwn(choices, name));
      return [id, named ? choices[named] === true : before?.answer(id) === true];
    });
