import type { Interface, Port } from './port.ts';
/** The host, and the one view in it. */
export interface Stage extends Pick<Interface, 'show' | 'hide' | 'destroy'> {
    /** Renders what is shown once more: the state, the language or the page's body is another one. */
    draw(): void;
}
/** Wraps a function that the page calls, so that none throws into it. */
export type Safely = <A extends unknown[]>(work: (...args: A) => void) => (...args: A) => void;
/** Nothing is in the page before there is something to show. */
export declare const createStage: (port: Port, safely: Safely, failed: (fault: unknown) => void) => Stage;
