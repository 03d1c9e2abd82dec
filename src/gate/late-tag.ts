import { queryAll } from '../platform/page.ts';
import type { MediaPort } from './media.ts';
import { sourceOf } from './run-script.ts';

/** How long a browser may take to say that a script without an address is none, in milliseconds. Mostly it takes 1. */
const PATIENCE = 200;

/**
 * Can the browser still run this element? Scripts of parsed markup (`innerHTML`) count as "already started" (HTML,
 * "fragment parsing algorithm"), and no property says so. A clone inherits it, and of a clone with an empty address a
 * browser complains by an event, or not at all when it was started. Nothing is fetched, and no code runs.
 */
const canStart = (script: HTMLScriptElement): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = script.cloneNode() as HTMLScriptElement;
    for (const name of probe.getAttributeNames()) probe.removeAttribute(name);
    const end = (answer: boolean): void => {
      probe.remove();
      resolve(answer);
    };
    try {
      probe.setAttribute('src', '');
    } catch {
      // Trusted Types forbid it, and mostly the markup that would not run as well.
      end(true);
      return;
    }
    probe.addEventListener('error', () => end(true));
    setTimeout(end, PATIENCE, false);
    queryAll(document, 'head')[0]?.append(probe);
  });

/** What makes two tags the same, whatever activation did to one of them. */
const keyOf = (script: HTMLScriptElement): string =>
  ['data-category', 'data-service', 'data-type']
    .map((name) => script.getAttribute(name))
    .concat(sourceOf(script), script.textContent)
    .join('\n');

/**
 * Is the tag that ran gone, or do both stand in the head? Turbo never takes scripts out of the head, and adds those of
 * the next page that don't look the same.
 */
const isPast = (ran: Element, tag: Element): boolean =>
  !ran.isConnected ||
  (tag.parentNode instanceof HTMLHeadElement && ran.parentNode === tag.parentNode);

/**
 * May a tag run that came after the page was parsed? Not when it is inert, which is told, and not when it stands for
 * one that ran before: pages that render anew bring their tags again. Two equal tags side by side are two tags, but in
 * the head.
 *
 * @param done the tags that ran; the copy takes the place of the one that it stands for
 */
export const mayRun = async (
  script: HTMLScriptElement,
  done: Map<HTMLScriptElement, readonly string[]>,
  refuse: MediaPort['refuse'],
): Promise<boolean> => {
  const twin = [...done.keys()].find(
    (other) => isPast(other, script) && keyOf(other) === keyOf(script),
  );
  if (twin && !script.hasAttribute('data-repeat')) {
    done.set(script, done.get(twin)!);
    done.delete(twin);
    return false;
  }
  if (await canStart(script)) return true;
  refuse(script, 'script-inert');
  return false;
};
