import type { CookieConfig } from '../config/config.ts';
import { getCookies } from '../platform/page.ts';

/**
 * May anything of these still be here? Cheap, and too often yes rather than no: of a pattern only the fixed beginning
 * is compared, and with cookies and storage alike. What erases is fetched only then.
 */
export const hasLeftovers = (declared: readonly CookieConfig[]): boolean => {
  const names: string[] = [];
  try {
    names.push(...getCookies().split(/; */));
    names.push(...Object.keys(localStorage), ...Object.keys(sessionStorage));
  } catch {
    // Storage that may not be touched holds nothing of ours to erase.
  }
  return declared.some(
    ({ name, kind }) =>
      kind === 'indexedDB' || names.some((other) => other.startsWith(name.split('*')[0]!)),
  );
};
