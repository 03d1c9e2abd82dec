import type { Category } from '../config/settings.ts';
import type { ConsentState } from '../consent/state.ts';

/** What holds for a category now: granted with all of its services, with some of them, or not. */
export const standing = (state: ConsentState, { id, services }: Category): boolean | 'mixed' =>
  state.granted.includes(id) ||
  (services.some((service) => state.services[service.id] === true) && 'mixed');
