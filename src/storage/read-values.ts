import { valuesOf } from '../consent/cookie-header.ts';
import { getCookies } from '../platform/page.ts';

/** The raw values of every cookie of the name; none where the page may not have cookies. */
export const readValues = (name: string): string[] => {
  try {
    return valuesOf(getCookies(), name);
  } catch {
    // A sandboxed frame throws. No storage is no answer.
    return [];
  }
};
