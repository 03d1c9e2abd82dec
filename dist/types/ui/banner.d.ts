import type { Scene } from './scene.ts';
/** Parts of the banner that only some visitors see. */
export interface Extras {
    /** An X. */
    readonly close: unknown;
    /** What has changed since the visitor was asked before. */
    readonly changes: unknown;
}
/** The first question: who asks, what for, and two answers that cost one click each. */
export declare const banner: ({ settings: { config, categories, asked }, state, t, tag, label }: Scene, extras?: Extras) => unknown;
