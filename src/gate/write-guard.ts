const GUARDED = ['write', 'writeln', 'open'] as const;

/**
 * Runs `action` with `document.write`, `writeln` and `open` out of order: called by a script that was inserted after
 * parsing they would replace the whole page (HTML, "document write steps"). Gives back what was to be written.
 */
export const withWriteGuard = (action: () => void): string => {
  let written = '';
  for (const name of GUARDED) {
    Object.defineProperty(document, name, {
      configurable: true,
      value: (...texts: unknown[]) => {
        if (name === 'open') return document;
        written += texts.join('') + (name === 'writeln' ? '\n' : '');
        return undefined;
      },
    });
  }
  try {
    action();
  } finally {
    for (const name of GUARDED) Reflect.deleteProperty(document, name);
  }
  return written;
};
