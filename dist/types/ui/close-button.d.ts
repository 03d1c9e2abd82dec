import type { Scene } from './scene.ts';
/** An X. Its name says what closing does. */
export declare const closeButton: (name: string) => unknown;
/** The X of the banner, where the site wants one: it rejects, and says so. */
export declare const bannerX: ({ settings, t }: Scene) => unknown;
