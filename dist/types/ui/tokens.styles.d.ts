import type { Config } from '../config/config.ts';
/** The custom properties in a theme. `auto` follows the visitor's system. */
export declare const tokens: (theme?: NonNullable<Config["ui"]>["theme"]) => string;
