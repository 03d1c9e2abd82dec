import { checkConfig } from './check.ts';
import { completeConfig } from './complete.ts';
import type { Settings } from './settings.ts';

/** What a site owner wrote, checked and completed. Total: any input gives settings. */
export const resolveConfig = (input: unknown): Settings => {
  const { config, unsound, readable } = checkConfig(input);
  return completeConfig(config, unsound, readable);
};
