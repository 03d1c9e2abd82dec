import type { CookieConfig } from '../config/config.ts';
import { getCookies } from '../platform/page.ts';

/** Storage that may not be touched holds nothing of ours to erase. */
const names = (read: () => string[]): string[] => {
  try {
    return read();
  } catch {
    return [];
  }
};

/**
 * May anything of these still be here? Cheap, and too often yes rather than no: of a pattern only the fixed beginning
 * is compared, and with cookies and storage alike. What erases is fetched only then.
 */
export const hasLeftovers = (declared: readonly CookieConfig[]): boolean => {
  const present = [
    () => getCookies().split(/; */),
    () => Object.keys(localStorage),
    () => Object.keys(sessionStorage),
  ].flatMap(names);
  return declared.some(
    ({ name, kind }) =>
      kind === 'indexedDB' || present.some((other) => other.startsWith(name.split('*')[0]!)),
  );
};
