/**
 * Runs `action` with `document.write`, `writeln` and `open` out of order: called by a script that was inserted after
 * parsing they would replace the whole page (HTML, "document write steps"). Gives back what was to be written.
 */
export const withWriteGuard = (action: () => void): string => {
  let written = '';
  const write = (...texts: unknown[]): void => {
    written += texts.join('');
  };
  const guards = {
    write,
    writeln: (...texts: unknown[]) => write(...texts, '\n'),
    open: () => document,
  };
  const steps = Object.entries(guards).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(document, name);
    // Quietly: in Firefox it can't be done where a form has that name, and then nothing of the page is called by it.
    Reflect.defineProperty(document, name, { configurable: true, writable: true, value });
    return () => {
      // The tag may have put one of its own there, as it could have without us.
      if (Reflect.get(document, name) !== value) return;
      Reflect.deleteProperty(document, name);
      // The page may have had one of its own.
      if (before) Reflect.defineProperty(document, name, before);
    };
  });
  try {
    action();
  } finally {
    for (const step of steps) step();
  }
  return written;
};
