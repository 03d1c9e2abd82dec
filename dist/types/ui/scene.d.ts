import type { Text } from '../config/config.ts';
import type { Category, Settings } from '../config/settings.ts';
import type { ConsentState } from '../consent/state.ts';
import type { TextKey } from '../locales/en.ts';
import type { Language } from './language.ts';
import type { Port } from './port.ts';
/** All that a template needs to know. Templates are pure functions of it. */
export interface Scene extends Language {
    readonly settings: Settings;
    readonly state: ConsentState;
    /** Settles when there are words for it; undefined when they are here. */
    readonly coming: Promise<void> | undefined;
    /** A text of the interface, from the site's texts or else the built-in ones, its `{gap}` filled in. */
    t(key: TextKey | `banner.text.${string}` | `category.${string}`, gap?: unknown): string;
    /** A text of the configuration in the visitor's language. */
    say(text: Text | undefined): string | undefined;
    /** What a category is called. */
    label(category: Category): string;
}
/** What holds now, in the language of now. */
export declare const createScene: (port: Port) => Scene;
