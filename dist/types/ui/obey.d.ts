import type { Port, View } from './port.ts';
/** What the buttons of the dialogs and the X do, and Escape. A first visit's banner has none of them. */
export declare const obey: (action: string, trusted: boolean | undefined, port: Port, root: ShadowRoot, show: (view: View) => void) => void;
