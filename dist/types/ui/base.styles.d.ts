/** Boxes, words and buttons: what every element of the library shares. */
export declare const baseStyles: string;
