import type { Category } from '../config/settings.ts';
import type { Scene } from './scene.ts';
/** One category: what it is for, its switch, and on demand its services and cookies. */
export declare const category: (scene: Scene, one: Category) => unknown;
