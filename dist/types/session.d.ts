import { type Checked } from './config/check.ts';
import type { Words } from './consent/record.ts';
import type { Source } from './consent/state.ts';
import type { Page } from './page.ts';
import type { Choice } from './ui/port.ts';
export { intersect } from './consent/intersect.ts';
/**
 * Checks the configuration, and says what is wrong with it and with the page.
 *
 * @param error why there is none
 */
export declare const check: (page: Page, input: unknown, error: unknown) => Checked;
/** Erases what is declared by all that isn't granted. Trackers write again on their way out: also at each start. */
export declare const sweep: (page: Page) => void;
/** Makes a decision, stores it, and does what follows from it. */
export declare const decide: (page: Page, choice: Choice, from: Source, trusted?: boolean, shown?: Omit<Words, "hash">) => void;
/** A decision that a program made. An id that isn't configured is most likely misspelt. */
export declare const save: (page: Page, choices: Readonly<Record<string, boolean>>) => void;
export declare const acceptAll: (page: Page) => void;
export declare const rejectAll: (page: Page) => void;
/** Handed to `onclick` as it is, it gets an event, and withdraws everything. */
export declare const withdraw: (page: Page, what?: unknown) => void;
/** Forgets the decision, in the browser too, and asks again. */
export declare const reset: (page: Page) => void;
/** Takes over what another tab, a sub-domain or a page in the history has decided. */
export declare const sync: (page: Page) => void;
/** Stores again what is in force, now that its configuration has been checked anew. */
export declare const confirm: (page: Page) => void;
