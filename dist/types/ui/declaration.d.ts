import type { Interface, Port } from './port.ts';
/** Defines `<ask-first-declaration>` and fills those of the page. */
export declare const defineDeclaration: (port: Port, ui: Interface) => void;
