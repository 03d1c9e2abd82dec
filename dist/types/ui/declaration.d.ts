import type { Interface, Port } from './port.ts';
/** Fills each `<ask-first-declaration>` of the page. */
export declare const fill: (port: Port, ui: Interface) => void;
