import type { Settings } from '../config/settings.ts';
import type { Decision } from './decision.ts';
/**
 * The answers to everything the site asks, after the visitor said `choices`. What isn't named stays as it is in
 * effect; a category that is named without its services takes them along. Only `true` itself grants (R1).
 */
export declare const answerAll: ({ members, asked }: Settings, before: Decision | undefined, choices: Readonly<Record<string, unknown>>) => [id: string, granted: boolean][];
