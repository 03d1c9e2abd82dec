import type { Fault } from '../consent/fault.ts';
import { withWriteGuard } from './write-guard.ts';

/** A vendor that never answers holds up its own category for so long, in milliseconds. */
const PATIENCE = 8000;

/** What is left to one that had to wait for others so long, in milliseconds. Its code should be here already. */
const LEAST = 1000;

/** The type that the tag takes on; empty for classic JavaScript. */
export const typeOf = (script: HTMLScriptElement): string => script.getAttribute('data-type') ?? '';

/** Will the browser run it, and tell when it has? With no type, `module`, or one of the names of JavaScript. */
export const isCode = (script: HTMLScriptElement): boolean =>
  !script.noModule && /^$|module|script$/i.test(typeOf(script));

/** The address that the tag's code comes from; null when it stands in the tag. */
export const sourceOf = (script: HTMLScriptElement): string | null =>
  script.getAttribute('src') ?? script.getAttribute('data-src');

/**
 * Activates a tag: takes the element out, gives it its real type and puts it back in the same place. The same
 * element keeps its nonce, integrity and handlers, and needs no Trusted Types policy; a copy would lose them.
 * Resolves when it has run, failed, or had its time; gives what it wrote with `document.write`.
 *
 * @param since when the browser may first have asked for its code, in milliseconds of `performance.now()`: tags that
 * are fetched side by side have their time side by side
 * @param mayStart asked at the very moment at which it would start: the visitor may have taken the answer back
 */
export const runScript = async (
  script: HTMLScriptElement,
  since: number,
  mayStart: () => boolean,
  report: (fault: Fault, element: Element) => void,
): Promise<string> => {
  const type = typeOf(script);
  const source = sourceOf(script);
  const isAsync = script.hasAttribute('async');
  // First, for it throws under Trusted Types, and then the tag must still be in its place.
  if (source !== null && !script.hasAttribute('src')) script.src = source;

  /** Gives whether the browser will tell when it has run. */
  const insert = (): boolean => {
    if (!mayStart()) return false;
    // Holds the place; the parent may be a form, whose fields can shadow its methods.
    const place = new Text();
    script.replaceWith(place);
    script.removeAttribute('type');
    if (type) script.type = type;
    // Without it, a script that the parser made joins the document's one list of ordered scripts, where a vendor
    // that never answers holds up everything behind it (seen in Chromium and Firefox).
    script.async = true;
    place.replaceWith(script);
    script.toggleAttribute('async', isAsync);
    // It has started; from now on its type is only markup. What copies the page, a router's cache for one, must not
    // get a script that runs without being asked. A data block such as JSON-LD is found by its type.
    if (!type.includes('/') || isCode(script)) script.type = 'text/plain';
    return isCode(script);
  };

  if (source === null) return withWriteGuard(insert);
  const trouble = new Promise<'' | 'failed' | 'timeout'>((resolve) => {
    script.addEventListener('load', () => resolve(''));
    script.addEventListener('error', () => resolve('failed'));
    setTimeout(resolve, Math.max(since + PATIENCE - performance.now(), LEAST), 'timeout');
  });
  const found = insert() && (await trouble);
  if (found) report({ code: `script-${found}`, found: source }, script);
  return '';
};
