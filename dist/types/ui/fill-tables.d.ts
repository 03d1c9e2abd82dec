import type { CookieConfig } from '../config/config.ts';
import type { Scene } from './scene.ts';
/**
 * Fills the boxes in a `<details>` that was opened. A site may list a thousand cookies: their tables exist once somebody
 * wants to read them, and grow row by row, so that opening a long list takes no longer than opening a short one.
 *
 * @param tables the cookies for each box, and what they belong to
 */
export declare const fillTables: (scene: Scene, details: HTMLDetailsElement, tables: readonly (readonly [cookies: readonly CookieConfig[], name: string])[]) => Promise<void>;
