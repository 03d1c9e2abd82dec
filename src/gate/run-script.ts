import type { Fault } from '../consent/fault.ts';
import { withWriteGuard } from './write-guard.ts';

/** A vendor that never answers holds up its own category for so long, in milliseconds. */
const PATIENCE = 8000;

/** Types of which the browser tells when they have run: none, `module`, and the names of JavaScript. */
const RUNS = /^$|module|script$/i;

/** The address that the tag's code comes from; null when it stands in the tag. */
export const sourceOf = (script: HTMLScriptElement): string | null =>
  script.getAttribute('src') ?? script.getAttribute('data-src');

/**
 * Activates a tag: takes the element out, gives it its real type and puts it back in the same place. The same
 * element keeps its nonce, integrity and handlers, and needs no Trusted Types policy; a copy would lose them.
 * Resolves when it has run, failed, or had its time.
 */
export const runScript = async (
  script: HTMLScriptElement,
  report: (fault: Fault) => void,
): Promise<void> => {
  const type = script.getAttribute('data-type') ?? '';
  const source = sourceOf(script);
  const isAsync = script.hasAttribute('async');
  // A tag that came as parsed markup never runs, as the platform has it. Chromium gives it away: it isn't async.
  const isAlive = script.async && !script.noModule && RUNS.test(type);
  // First, for it throws under Trusted Types, and then the tag must still be in its place.
  if (source !== null && !script.hasAttribute('src')) script.src = source;

  const insert = (): void => {
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
  };

  if (source === null) {
    const found = withWriteGuard(insert);
    if (found) report({ code: 'write-dropped', found });
  } else {
    const trouble = new Promise<'failed' | 'timeout' | undefined>((resolve) => {
      script.addEventListener('load', () => resolve(undefined));
      script.addEventListener('error', () => resolve('failed'));
      setTimeout(resolve, PATIENCE, 'timeout');
    });
    insert();
    const found = isAlive && (await trouble);
    if (found) report({ code: `script-${found}`, found: source });
  }
};
