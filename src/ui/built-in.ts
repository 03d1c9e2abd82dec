import { enBanner } from '../locales/en-banner.ts';

/**
 * The English texts that have arrived. A chunk that needs more brings them along, so that a first visit only
 * loads what it reads.
 */
export const builtIn: Record<string, string> = { ...enBanner };
