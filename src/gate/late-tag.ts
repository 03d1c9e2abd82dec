import { isLoading, matches, queryAll, whenParsed } from '../platform/page.ts';
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
      (probe.getRootNode() as ShadowRoot).host.remove();
      resolve(answer);
    };
    // Trusted Types guard `setAttribute`, but not this: an empty address loads nothing.
    probe.toggleAttribute('src', true);
    probe.addEventListener('error', () => end(true));
    setTimeout(end, PATIENCE, false);
    // In a root of its own, where nobody of the page hears of it.
    const host = Document.prototype.createElement.call(document, 'div');
    host.attachShadow({ mode: 'closed' }).append(probe);
    queryAll(document, 'head,body')[0]?.append(host);
  });

/** What makes two tags the same, whatever activation did to one of them. */
const keyOf = (script: HTMLScriptElement): string =>
  ['data-category', 'data-service', 'data-type']
    .map((name) => script.getAttribute(name))
    .concat(sourceOf(script), script.textContent)
    .join('\n');

/**
 * May a tag run that came after the page was parsed? Not when it is inert, which is told, and not when it stands for
 * one that ran and is gone: pages that render anew bring their tags again. Two equal tags side by side are two tags, but
 * not in the head, where routers add up what pages have.
 *
 * @param done the tags that ran; the copy takes the place of the one that it stands for
 */
export const mayRun = async (
  script: HTMLScriptElement,
  done: Map<HTMLScriptElement, readonly string[]>,
  refuse: MediaPort['refuse'],
): Promise<boolean> => {
  // The parser may still be inside: an element behind it can be somebody else's. A tag it has left is async in
  // Chromium and Firefox alike (HTML, "prepare the script element", step 4).
  if (isLoading() && !script.async) await whenParsed();
  const isInHead = matches(script, 'head *');
  const twin = [...done.keys()].find(
    (other) => (!other.isConnected || isInHead) && keyOf(other) === keyOf(script),
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
