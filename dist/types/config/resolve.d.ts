import type { Settings } from './settings.ts';
/** What a site owner wrote, checked and completed. Total: any input gives settings. */
export declare const resolveConfig: (input: unknown) => Settings;
