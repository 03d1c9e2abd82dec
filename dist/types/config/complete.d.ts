import type { Config } from './config.ts';
import type { Settings } from './settings.ts';
/**
 * A configuration with the defaults, in the form that the rest of the library goes by.
 *
 * @param config what is sound in the file
 * @param unsound the ids that have a fault: they stay denied, and a category takes its services along
 * @param readable false when the file could not be had at all
 */
export declare const completeConfig: (config: Config, unsound?: readonly string[], readable?: boolean) => Settings;
