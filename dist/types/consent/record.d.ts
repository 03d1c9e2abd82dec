import type { Settings } from '../config/settings.ts';
import type { Decision } from './decision.ts';
import type { Standing } from './standing.ts';
import type { ConsentState } from './state.ts';
/** The words that a visitor read before they answered. */
export interface Words {
    /** BCP 47. */
    readonly language: string;
    /** As it stood there, line by line. */
    readonly text: string;
    /** Of the text: eight hexadecimal digits, to compare by. Not a signature. */
    readonly hash: string;
}
/** The visitor's own copy of a decision: what it means, and what was asked and answered. */
export interface ConsentRecord extends ConsentState {
    /** What was shown. Known only on the page where the visitor decided; undefined for decisions of programs. */
    readonly words: Words | undefined;
    /**
     * Stands for the configuration that this answer was last seen under, every configured word included, as hexadecimal
     * digits: the same ones, the same file. Changed words alone don't ask again. `0` when the file had a fault.
     */
    readonly configHash: string;
    /** Did the browser vouch that a person clicked? Known only on the page where the decision was made. */
    readonly trusted: boolean | undefined;
    readonly controller: Settings['config']['controller'];
    readonly policy: Settings['config']['policy'];
    /** Categories and services, in the words of the configuration. */
    readonly asked: readonly {
        readonly id: string;
        readonly label: Settings['categories'][number]['label'];
        readonly granted: boolean;
    }[];
}
/** The record of the decision in force; undefined while there is none. */
export declare const recordOf: ({ settings: { members, config }, decision, standing, trusted, words, }: {
    readonly settings: Settings;
    readonly decision?: Decision | undefined;
    readonly standing: Standing;
    readonly trusted?: boolean | undefined;
    readonly words?: Words | undefined;
}) => ConsentRecord | undefined;
