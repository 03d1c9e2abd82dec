import type { Settings } from '../config/settings.ts';
/** The cookie that keeps the visitor's answer. */
export interface CookieJar {
    /** The raw values of all cookies of the name; none where the page may not have cookies. */
    read(): string[];
    /** Writes and reads back. False when the browser did not keep exactly this value, and only this one. */
    write(value: string, expires: Date): boolean;
    /** Deletes every cookie of the name that the page can reach. */
    clear(): void;
}
export declare const createCookieJar: ({ config }: Settings) => CookieJar;
