import type { Texts } from '../locales/en.ts';
type Locale = Promise<{
    readonly texts: Texts;
}>;
/** Fetches the built-in texts of a language: one of `TAGS`. */
export declare const loadTexts: (tag: string) => Locale;
export {};
