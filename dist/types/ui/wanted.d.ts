import type { Category, Settings } from '../config/settings.ts';
/** The categories that a held element names (`analytics marketing`, `analytics | marketing`), or that of its service. */
export declare const namedCategories: ({ categories }: Settings, frame: HTMLElement) => Category[];
/** What "always allow" grants: the frame's service where it names one, else its categories with all they hold. */
export declare const wanted: (settings: Settings, frame: HTMLElement) => Record<string, boolean>;
