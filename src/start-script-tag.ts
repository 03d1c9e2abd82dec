import type { Load } from './chunks.ts';
import type { Consent } from './consent-object.ts';
import type { OwnTag } from './find-own-tag.ts';
import { isComplete } from './gate/gate.ts';
import { loadConfig } from './load-config.ts';
import { getCurrentScript, listen, queryAll } from './platform/page.ts';
import { startConsent } from './start-consent.ts';

/** What `window.askFirst` is: the consent object, and the queue that works before and after loading. */
export interface AskFirst extends Consent {
  /** Calls back with the consent object, as `(window.askFirst = window.askFirst || []).push(...)` did before. */
  push(...callbacks: ((consent: Consent) => void)[]): void;
}

const start = (tag: OwnTag, loadFrom: (source: string) => Load): void => {
  const option = (name: string): string | undefined =>
    tag.getAttribute(`data-${name}`) ?? undefined;
  const place = option('config') ?? '';
  // Under `strict-dynamic` a script with a nonce may have brought this one without: then there is a nonce, and it isn't
  // known. What the parser itself stopped at, or put off, was allowed by its address, so the browser checks the others.
  const isBrought = tag.async || (!tag.defer && isComplete(tag as HTMLScriptElement));
  const nonce =
    tag.nonce || (isBrought && queryAll(document, 'script[nonce]')[0] ? 'required' : undefined);
  const consent = startConsent(
    () => loadConfig(place, nonce),
    loadFrom(tag.src),
    { language: option('lang'), region: option('region'), nonce },
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

/**
 * Starts from the script tag that is running: its attributes are the options, its folder holds the files that come
 * later. Must be called while the script first runs, when the browser still says which tag it is.
 *
 * @param loadFrom gets the address of the script, empty for a module
 */
export const startScriptTag = (loadFrom: (source: string) => Load): void => {
  const tag = getCurrentScript() as HTMLScriptElement | null;
  if (tag) start(tag, loadFrom);
  else {
    const { stack } = new Error();
    const loaded = new Promise<EventTarget | null>((resolve) =>
      // The target is read at once: afterwards Chromium has none.
      listen(document, 'load', ({ target }) => resolve(target), { capture: true, once: true }),
    );
    loadFrom('')('module')
      .then(({ findOwnTag }) => findOwnTag(stack, loaded))
      .then((found) => start(found, loadFrom), reportError);
  }
};
