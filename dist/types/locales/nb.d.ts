import type { Texts } from './en.ts';
/** Norwegian Bokmal. */
export declare const texts: Texts;
