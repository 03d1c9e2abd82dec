/** `HTMLElement`, or where there is no page something to extend: importing on a server must not throw. */
export declare const BaseElement: typeof HTMLElement;
