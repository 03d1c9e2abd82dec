/** The dialog, its rows and its switches. */
export declare const preferencesStyles: string;
