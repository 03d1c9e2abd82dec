import type { Category } from '../config/settings.ts';
import type { ConsentState } from './state.ts';

/**
 * What holds for a category now: granted with all of its services, with some of them, or not. A service that is new
 * since the decision is off, though the category's old answer holds: nothing comes pre-ticked.
 */
export const standing = (state: ConsentState, { id, services }: Category): boolean | 'mixed' => {
  const isOn = (service: Category['services'][number]): boolean =>
    state.services[service.id] === true;
  return state.granted.includes(id)
    ? services.every((service) => isOn(service) || !service.sound) || 'mixed'
    : services.some(isOn) && 'mixed';
};
