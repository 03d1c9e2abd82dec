import type { Settings } from './config/settings.ts';
import type { Decision } from './consent/decision.ts';
import type { Method } from './consent/state.ts';
import type { Choice } from './ui/port.ts';
export declare const writer: {
    write: (settings: Settings, before: Decision | undefined, choice: Choice, method: Method) => {
        decision: Decision;
        isKept: boolean;
    };
    forget: (name: string) => void;
    erase: (declared: readonly import("./config/config.ts").CookieConfig[], kept: string) => void;
};
export type Writer = typeof writer;
