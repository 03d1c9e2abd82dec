import type { Scene } from './scene.ts';
/** What stands in the place of a frame: what is missing, why, and two ways on. */
export declare const embed: ({ settings, t, tag, say, label }: Scene, frame: HTMLElement) => unknown;
