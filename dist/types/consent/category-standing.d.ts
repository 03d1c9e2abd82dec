import type { Category } from '../config/settings.ts';
import type { ConsentState } from './state.ts';
/**
 * What holds for a category now: granted with all of its services, with some of them, or not. A service that is new
 * since the decision is off, though the category's old answer holds: nothing comes pre-ticked.
 */
export declare const standing: (state: ConsentState, { id, services }: Category) => boolean | "mixed";
