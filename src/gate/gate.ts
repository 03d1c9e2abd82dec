import { parseAddress } from '../config/address.ts';
import { holds, idsOf } from '../consent/condition.ts';
import type { Fault } from '../consent/fault.ts';
import type { Verdict } from '../consent/standing.ts';
import { isLoading, matches, queryAll, whenParsed } from '../platform/page.ts';
import { nextTask } from '../platform/turn.ts';
import { createChains } from './chains.ts';
import type { Media } from './media.ts';
import { hasNonce } from './nonce.ts';
import { preload } from './preload.ts';
import { runScript, sourceOf } from './run-script.ts';

/** Finds, holds and releases the tagged elements of the page. */
export interface Gate {
  /** Looks at a part of the page, a shadow root for one, and watches it from now on. */
  scan(root: ParentNode): void;
  /** Goes over the page again, after a decision. */
  update(): void;
  /** Did a script of this category run on this page? It can't be stopped. */
  hasRun(category: string): boolean;
  /** Loads one held frame whatever was decided. */
  loadOnce(frame: Element): void;
  stop(): void;
}

const GATED = '[data-category],[data-service]';

/**
 * Has the parser left this tag behind? Before that, an inline tag may lack the end of its code. It has when an element
 * comes after it in the document.
 */
const isComplete = (tag: Element): boolean =>
  !isLoading() || matches(tag, ':not(:last-child),:not(:last-child) *');

const isTag = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && element.getAttribute('type') === 'text/plain';

/** Is it one of the elements that load something by themselves, and does it wait with an address? */
const isMedia = (element: Element): boolean =>
  matches(
    element,
    ':is(iframe,img,video,audio,source,embed,object,link):is([data-src],[data-srcset],[data-href])',
  );

/**
 * @param verdict how an id stands now; undefined when it is not configured
 * @param categoryOf the category of a service; a category's own id
 * @param nonce that of the library's own script
 * @param loadMedia fetches what frames, images and other media need
 * @param report tells of what was refused or failed
 * @param onHeldFrames gets the frames that are held back, whenever they may have changed
 */
export const createGate = (
  verdict: (id: string) => Verdict | undefined,
  categoryOf: (id: string) => string,
  nonce: string | undefined,
  loadMedia: () => Promise<Media>,
  report: (fault: Fault, element: Element) => void,
  onHeldFrames: (frames: readonly HTMLElement[]) => void,
): Gate => {
  const roots: ParentNode[] = [];
  /** Tags that are queued, have run or were refused: each is dealt with once. */
  const settled = new WeakSet<Element>();
  /** Frames and media that are live, with what they waited for. */
  const live = new Map<Element, string>();
  let media: Media | undefined;
  const chains = createChains();
  const ran = new Set<string>();
  let held: HTMLElement[] = [];
  let isUnfinished = false;
  let isScheduled = false;
  let isStopped = false;

  const refuse = (element: Element, code: Fault['code'], found?: unknown): void => {
    settled.add(element);
    report({ code, found }, element);
  };

  /** What a node of the page throws concerns that node alone. */
  const attempt = async (element: Element, action: () => unknown): Promise<void> => {
    try {
      await action();
    } catch (error) {
      refuse(element, 'activation-failed', error);
    }
  };

  const run = async (
    script: HTMLScriptElement,
    condition: string,
    categories: string[],
  ): Promise<void> => {
    await nextTask();
    // Withdrawn or taken away meanwhile: not run, and looked at anew should it come back.
    if (isStopped || !script.isConnected || !isTag(script) || !holds(condition, verdict)) {
      settled.delete(script);
      return;
    }
    for (const category of categories) ran.add(category);
    await attempt(script, () => runScript(script, (fault) => report(fault, script)));
  };

  const enqueue = (script: HTMLScriptElement, condition: string): void => {
    const source = sourceOf(script);
    if (!hasNonce(script, nonce)) refuse(script, 'nonce-missing');
    else if (source !== null && !parseAddress(source, script.baseURI, location.href)) {
      refuse(script, 'address-refused', source);
    } else {
      settled.add(script);
      const categories = [...new Set(idsOf(condition).map(categoryOf))].sort();
      const action = (): Promise<void> => run(script, condition, categories);
      if (source !== null && script.hasAttribute('async')) void action();
      else {
        if (source !== null && chains.isBusy(categories)) preload(script);
        chains.append(categories, action);
      }
    }
  };

  const release = (element: Element, condition: string): Promise<void> => {
    live.set(element, condition);
    return attempt(element, async () => {
      media ??= await loadMedia();
      // Withdrawn meanwhile?
      const refused = live.has(element) ? media.release(element, parseAddress) : undefined;
      if (refused !== undefined) refuse(element, 'address-refused', refused);
    });
  };

  const consider = (element: Element): void => {
    const isScript = isTag(element);
    // Loaded this once is not granted: the condition of such a frame is empty, and may still come to hold.
    if (settled.has(element) || live.get(element) || !(isScript || isMedia(element))) return;
    if (isScript && !isComplete(element)) {
      isUnfinished = true;
      return;
    }
    const category = element.getAttribute('data-category');
    const service = element.getAttribute('data-service');
    const ids = idsOf(`${category ?? ''} ${service ?? ''}`);
    const condition = service ?? category!;
    const unknown = ids.find((id) => !verdict(id));
    if (unknown || !idsOf(condition).length) refuse(element, 'unknown-category', unknown);
    else if (!holds(condition, verdict)) {
      if (element.localName === 'iframe' && !live.has(element)) held.push(element as HTMLElement);
    } else if (isScript) enqueue(element, condition);
    else void release(element, condition);
  };

  const pass = (): void => {
    if (isStopped) return;
    isScheduled = isUnfinished = false;
    for (const [element, condition] of live) {
      // An empty condition stands for a frame that the visitor asked for this once.
      if (element.isConnected && (!condition || holds(condition, verdict))) continue;
      live.delete(element);
      void attempt(element, () => media?.empty(element));
    }
    const before = held.length;
    held = [];
    roots.flatMap((root) => queryAll(root, GATED)).forEach(consider);
    if (before || held.length) onHeldFrames(held);
  };

  const schedule = (): void => {
    // A task of its own: Chromium loses a frame's `src` that is set in a mutation callback during parsing.
    if (!isScheduled) void nextTask().then(pass);
    isScheduled = true;
  };

  const observer = new MutationObserver((records) => {
    const concerns =
      isUnfinished ||
      held.length ||
      records.some(
        ({ type, addedNodes }) =>
          type === 'attributes' ||
          [...addedNodes].some(
            (node) => node instanceof Element && matches(node, `${GATED},:has(${GATED})`),
          ),
      );
    if (concerns) schedule();
  });

  return {
    scan: (root) => {
      roots.push(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: ['type', 'data-category'],
      });
      pass();
      void whenParsed().then(schedule);
    },
    update: schedule,
    hasRun: (category) => ran.has(category),
    loadOnce: (frame) => {
      void release(frame, '').then(pass);
    },
    stop: () => {
      isStopped = true;
      observer.disconnect();
    },
  };
};
