/** Something the gate refused or could not do. */
export interface GateFault {
    readonly code: 'unknown-category' | 'nonce-missing' | 'address-refused' | 'script-failed' | 'script-timeout' | 'write-dropped' | 'activation-failed';
    readonly message: string;
    readonly element: Element;
}
/** The start tag of an element, for error messages. */
export declare const nameElement: (element: Element) => string;
