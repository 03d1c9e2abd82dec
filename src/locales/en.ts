import { enBanner } from './en-banner.ts';
import { enDeclaration } from './en-declaration.ts';
import { enEmbed } from './en-embed.ts';
import { enPreferences } from './en-preferences.ts';

/** English, the language of last resort. Every other language has exactly these keys. */
export const en = Object.freeze({ ...enBanner, ...enPreferences, ...enEmbed, ...enDeclaration });

/** The key of a text. Category ids of a site may add `category.<id>.label` and `category.<id>.description`. */
export type TextKey = keyof typeof en;

/** A complete language. */
export type Texts = Readonly<Record<TextKey, string>>;
