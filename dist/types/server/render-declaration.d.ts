import type { Config } from '../config/config.ts';
import type { ConsentState } from '../consent/state.ts';
import { type Texts } from '../locales/en.ts';
/** How the table is to be written. */
export interface DeclarationOptions {
    /** A BCP 47 tag; default: the configuration's `language.default`. English where there are no words of it. */
    readonly language?: string;
    /** The built-in words of that language, from `ask-first/locales/de` for one; default: English. */
    readonly texts?: Texts;
    /** What `readConsent` says of the visitor; without it nothing is said of an answer, and the page may be cached. */
    readonly state?: ConsentState;
}
/**
 * The table of all services and cookies as HTML, for the inside of `<ask-first-declaration>`: there for those who
 * have no JavaScript, for search engines and for printing; with JavaScript the element shows its own in its place.
 * Has no scripts, styles or handlers, so it fits any Content Security Policy. Whatever
 * stands in the configuration, it throws nothing.
 *
 * @param config the site's configuration; default: the built-in four categories
 */
export declare const renderDeclaration: (config?: Config, { language, texts, state }?: DeclarationOptions) => string;
