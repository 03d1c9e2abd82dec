import type { Scene } from './scene.ts';
/** The first question: who asks, what for, and two answers that cost one click each. `close`: an X, where there is one. */
export declare const banner: ({ settings: { config, categories, asked }, state, t, label }: Scene, close?: unknown) => unknown;
