import { listen } from '../platform/page.ts';

const { getOwnPropertyDescriptors } = Object;

/**
 * Runs `action` with `document.write`, `writeln` and `open` out of order: called by a script that was inserted after
 * parsing they would replace the whole page (HTML, "document write steps"). Resolves with what was to be written.
 *
 * It has a task of its own with two listeners, between which the browser runs what the script has put off to microtasks,
 * and nothing else of the page.
 */
export const withWriteGuard = (action: () => unknown): Promise<string> =>
  new Promise((resolve) => {
    let written = '';
    let before: Record<string, PropertyDescriptor>;
    const write = (...texts: unknown[]): void => {
      written += texts.join('');
    };
    const guards = Object.entries(
      getOwnPropertyDescriptors({
        write,
        writeln: (...texts: unknown[]) => write(...texts, '\n'),
        open: () => document,
      }),
    );
    const task = AbortSignal.timeout(0);
    listen(task, 'abort', () => {
      // The page may have some of its own.
      before = getOwnPropertyDescriptors(document) as never;
      // Quietly: in Firefox it can't be done where a form has that name, and then nothing of the page is called by it.
      for (const [name, guard] of guards) Reflect.defineProperty(document, name, guard);
      action();
    });
    listen(task, 'abort', () => {
      for (const [name, { value }] of guards) {
        // The tag may have put one of its own there, as it could have without us.
        if (Reflect.get(document, name) !== value) continue;
        Reflect.deleteProperty(document, name);
        if (before[name]) Reflect.defineProperty(document, name, before[name]);
      }
      resolve(written);
    });
  });
