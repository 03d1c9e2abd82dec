/**
 * The languages that are built in besides English: those of the European Union, and more. Each is a file of its own,
 * which only those fetch who read it. `zh` is written in simplified characters, `pt` as in Portugal.
 */
export declare const TAGS: string[];
