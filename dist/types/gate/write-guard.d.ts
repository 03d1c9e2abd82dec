/**
 * Runs `action` with `document.write`, `writeln` and `open` out of order: called by a script that was inserted after
 * parsing they would replace the whole page (HTML, "document write steps"). Resolves with what was to be written.
 *
 * It has a task of its own with two listeners, between which the browser runs what the script has put off to microtasks,
 * and nothing else of the page.
 */
export declare const withWriteGuard: (action: () => unknown) => Promise<string>;
