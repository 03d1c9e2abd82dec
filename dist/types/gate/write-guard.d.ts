/**
 * Runs `action` with `document.write`, `writeln` and `open` out of order: called by a script that was inserted after
 * parsing they would replace the whole page (HTML, "document write steps"). Gives back what was to be written.
 */
export declare const withWriteGuard: (action: () => void) => string;
