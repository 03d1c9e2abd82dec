import type { Scene } from './scene.ts';
export { answer } from './answer.ts';
export { closeButton } from './close-button.ts';
export { modal } from './modal.ts';
export { preferencesStyles } from './preferences.styles.ts';
export { trigger } from './trigger.ts';
/** The dialog with a switch for each category and service. Nothing holds until it is saved. */
export declare const preferences: (scene: Scene) => unknown;
