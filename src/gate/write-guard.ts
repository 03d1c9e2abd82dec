const GUARDED = ['write', 'writeln', 'open'] as const;

/**
 * Runs `action` with `document.write`, `writeln` and `open` out of order: called by a script that was inserted after
 * parsing they would replace the whole page (HTML, "document write steps"). Gives back what was to be written.
 */
export const withWriteGuard = (action: () => void): string => {
  const before = GUARDED.map((name) => Object.getOwnPropertyDescriptor(document, name));
  let written = '';
  for (const name of GUARDED) {
    const value = (...texts: unknown[]): unknown => {
      if (name === 'open') return document;
      written += texts.join('') + (name === 'writeln' ? '\n' : '');
      return undefined;
    };
    // Quietly: in Firefox it can't be done where a form has that name, and then nothing of the page is called by it.
    Reflect.defineProperty(document, name, { configurable: true, value });
  }
  try {
    action();
  } finally {
    GUARDED.forEach((name, index) => {
      Reflect.deleteProperty(document, name);
      // The page may have had one of its own.
      if (before[index]) Reflect.defineProperty(document, name, before[index]);
    });
  }
  return written;
};
