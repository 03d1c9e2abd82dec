import type { CookieConfig } from '../config/config.ts';
/**
 * May anything of these still be here? Cheap, and too often yes rather than no: of a pattern only the fixed beginning
 * is compared, and with cookies and storage alike. What erases is fetched only then.
 */
export declare const hasLeftovers: (declared: readonly CookieConfig[]) => boolean;
