/** An X. Its name says what closing does. */
export declare const closeButton: (name: string) => unknown;
