/** Defines a custom element once per page, whatever other copy of the library came first. */
export declare const define: (name: string, element: CustomElementConstructor) => void;
