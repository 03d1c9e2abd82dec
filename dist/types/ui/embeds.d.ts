import type { Port } from './port.ts';
/** Covers these frames with a placeholder each, and no others. */
export declare const hold: (port: Port, frames: readonly HTMLElement[]) => void;
