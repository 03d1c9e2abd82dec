import type { Settings } from '../config/settings.ts';
import type { Language } from './language.ts';
/** Looks a text up and fills in `{name}`. A key that nobody knows gives `undefined`. */
export type Words<Key extends string> = {
    (key: Key, values?: Readonly<Record<string, string | number>>): string;
    (key: string): string | undefined;
};
/** The words of one part of the interface: each key from the site's texts, or else from the built-in ones. */
export declare const words: <Key extends string>(settings: Settings, language: Language, builtIn: Readonly<Record<Key, string>>) => Words<Key>;
