/** The word of the list that was probably meant, or undefined when none is near. */
export declare const nearest: (word: string, words: readonly string[]) => string | undefined;
