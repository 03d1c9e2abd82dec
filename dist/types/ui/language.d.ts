import type { Port } from './port.ts';
/** The language of the interface, and where its words are looked up. */
export interface Language {
    /** For `lang` and `Intl`. */
    readonly tag: string;
    readonly direction: 'ltr' | 'rtl';
    /** Lower-case tags, in the order in which texts are looked up. */
    readonly tags: readonly string[];
}
/** Asked for, then the page's or the browser's, then the default, then English: the first that has texts. */
export declare const chooseLanguage: ({ language: asked, settings }: Port) => Language;
