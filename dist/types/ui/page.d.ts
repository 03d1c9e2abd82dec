/**
 * Reads a member of `document` past anything that markup can put in its way: `<img name="body">` replaces
 * `document.body`, but not the accessor of the prototype.
 */
export declare const page: <K extends keyof Document>(member: K) => Document[K];
