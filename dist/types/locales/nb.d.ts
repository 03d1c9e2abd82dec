import type { Texts } from './en.ts';
/** Norwegian Bokmål. */
export declare const texts: Texts;
