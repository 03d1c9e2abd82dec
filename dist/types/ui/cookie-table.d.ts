import type { CookieConfig } from '../config/config.ts';
import type { Scene } from './scene.ts';
/**
 * What a service or a category keeps on the visitor's device (CJEU C-673/17: how long, and who can read it).
 *
 * @param name of what the table belongs to
 */
export declare const cookieTable: ({ t, say, tag }: Scene, cookies: readonly CookieConfig[], name: string) => unknown;
