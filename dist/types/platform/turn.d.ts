/** The next task: the browser may paint and answer the visitor before it. */
export declare const nextTask: () => Promise<void>;
/**
 * After the next frame is on the screen, so that a click on "accept" is answered before any tag runs (INP). In a
 * page that isn't visible no frame ever comes; 100 ms do instead.
 */
export declare const afterPaint: () => Promise<void>;
