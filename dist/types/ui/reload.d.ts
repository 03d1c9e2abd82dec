import type { Scene } from './scene.ts';
/**
 * What was turned off has run on this page and can't be stopped. Where the site wants to ask, the visitor may have typed
 * something that a reload would lose.
 */
export declare const reload: ({ t }: Scene) => unknown;
