import type { CookieConfig } from './config/config.ts';
import type { Settings } from './config/settings.ts';
import type { Standing } from './consent/standing.ts';
/** Ids of categories and services that are granted in one of the two only. */
export declare const changedIds: ({ members }: Settings, before: Standing, after: Standing) => string[];
/** What all that isn't granted declares to keep on the device. */
export declare const declaredByDenied: ({ members }: Settings, { verdict }: Standing) => CookieConfig[];
