import { type Checked } from './config/check.ts';
import type { Decision } from './consent/decision.ts';
import type { Source } from './consent/state.ts';
import type { Page } from './page.ts';
import type { Choice } from './ui/port.ts';
/** Everything that changes a decision, and what has to be known of the configuration before one is made. */
export declare const session: {
    check: (page: Page, input: unknown) => Checked;
    intersect: (decisions: readonly (Decision | undefined)[]) => Decision | undefined;
    decide: (page: Page, choice: Choice, from: Source, trusted?: boolean) => void;
    acceptAll: (page: Page) => void;
    rejectAll: (page: Page) => void;
    save: (page: Page, choices: Readonly<Record<string, boolean>>) => void;
    withdraw: (page: Page, what?: unknown) => void;
    reset: (page: Page) => void;
    sync: (page: Page) => void;
    sweep: (page: Page) => void;
    confirm: (page: Page) => void;
};
export type Session = typeof session;
