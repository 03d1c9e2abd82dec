import type { Chunks } from './chunks.ts';
import type { Consent } from './consent-object.ts';
import { loadConfig } from './load-config.ts';
import { getCurrentScript } from './platform/page.ts';
import { startConsent } from './start-consent.ts';

/** What `window.askFirst` is: the consent object, and the queue that works before and after loading. */
export interface AskFirst extends Consent {
  /** Calls back with the consent object, as `(window.askFirst = window.askFirst || []).push(...)` did before. */
  push(...callbacks: ((consent: Consent) => void)[]): void;
}

/**
 * Starts from the script tag that is running: its attributes are the options, its folder holds the files that come
 * later. Must be called while the script first runs, when the browser still says which tag it is.
 *
 * @param chunksOf gets the address of the script
 */
export const startScriptTag = (chunksOf: (source: string) => Chunks): void => {
  const tag = getCurrentScript() as HTMLScriptElement | null;
  const attribute = (name: string): string | undefined =>
    tag?.getAttribute(`data-${name}`) ?? undefined;
  const place = attribute('config') ?? '';
  const nonce = tag?.nonce || undefined;
  const consent = startConsent(
    () => loadConfig(place, nonce),
    chunksOf(tag?.src ?? ''),
    { language: attribute('lang'), region: attribute('region'), nonce },
    place,
  );

  const holder = globalThis as { askFirst?: unknown };
  // An element with that id stands where the queue would: anything but an array is not ours.
  const queue: unknown = holder.askFirst;
  const push: AskFirst['push'] = (...callbacks) => {
    for (const callback of callbacks) {
      try {
        callback(consent);
      } catch (error) {
        reportError(error);
      }
    }
  };
  holder.askFirst = Object.assign(consent, { push });
  if (Array.isArray(queue)) push(...queue);
};
