import type { Fault } from './consent/fault.ts';
import type { Consent, ConsentEvents, EventName } from './consent-object.ts';
/** Sends the events of the consent object to `document`, and remembers what late listeners get. */
export interface Events {
    emit<Name extends EventName>(name: Name, detail: ConsentEvents[Name]): void;
    readonly on: Consent['on'];
    readonly subscribe: Consent['subscribe'];
    /** Calls all that subscribed. */
    tell(): void;
}
export declare const createEvents: (report: (fault: Fault) => void) => Events;
