/** The most a configuration file may weigh, in UTF-16 units of its text. */
export declare const MOST_JSON = 262144;
/** Parses the text of a configuration. Throws an `Error` that says what is wrong, for the caller to report. */
export declare const readJson: (text: string) => unknown;
