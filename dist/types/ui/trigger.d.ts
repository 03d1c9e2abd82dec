import type { Scene } from './scene.ts';
/** The way back to the preferences, on every page. */
export declare const trigger: ({ t }: Scene) => unknown;
