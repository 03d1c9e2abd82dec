import { enBanner } from '../locales/en-banner.ts';
import { TAGS } from '../locales/tags.ts';
import { loadTexts } from './load-texts.ts';
import type { Port } from './port.ts';

/** Of English a chunk that needs more brings it along, so that a first visit only loads what it reads. */
export const english: Record<string, string> = { ...enBanner };

/** The built-in texts by lower-case tag; a promise of those that are on their way. */
const builtIn = new Map<string, Readonly<Record<string, string>> | Promise<void> | undefined>([
  ['en', english],
  ...TAGS.map((tag) => [tag, undefined] as const),
]);

/** Is there such a language? */
export const isBuiltIn = (tag: string): boolean => builtIn.has(tag);

/**
 * The built-in texts of a language, or a promise: then they are asked for again when it has settled. A language that
 * can't be had is none from then on.
 */
export const textsOf = (
  tag: string,
  report: Port['report'],
): Readonly<Record<string, string>> | Promise<void> => {
  let found = builtIn.get(tag);
  if (!found) {
    found = loadTexts(tag).then(
      ({ texts }) => void builtIn.set(tag, texts),
      (found) => {
        builtIn.delete(tag);
        report({ code: 'interface-failed', found });
      },
    );
    builtIn.set(tag, found);
  }
  return found;
};
