import { parseAddress } from '../config/address.ts';
import { holds, idsOf } from '../consent/condition.ts';
import type { Fault } from '../consent/fault.ts';
import type { Verdict } from '../consent/standing.ts';
import { isLoading, matches, queryAll, whenParsed } from '../platform/page.ts';
import { nextTask } from '../platform/turn.ts';
import { createChains } from './chains.ts';
import type { Media, MediaPort } from './media.ts';
import { hasNonce } from './nonce.ts';
import { preload } from './preload.ts';
import { runScript, sourceOf } from './run-script.ts';

/** Finds, holds and releases the tagged elements of the page. */
export interface Gate {
  /** Looks at a part of the page, a shadow root for one, and watches it from now on. */
  scan(root: ParentNode): void;
  /** Starts nothing until the next `update`. */
  hold(): void;
  /**
   * Goes over the page again, after a decision.
   *
   * @param isRefusal the visitor said no to everything, so to what was loaded this once as well
   */
  update(isRefusal?: boolean): void;
  /** Did a script of this category run on this page? It can't be stopped. */
  hasRun(category: string): boolean;
  /** Loads one held frame whatever was decided. */
  loadOnce(frame: Element): void;
  stop(): void;
}

/** What the gate fetches when the page has something that needs it. */
export interface GateChunks {
  /** Holds and releases frames, images and other media. */
  readonly media: { readonly createMedia: (port: MediaPort) => Media };
  /** What only some tags need. */
  readonly tags: typeof import('./tags.ts');
}

const CATEGORY = '[data-category]';
const SERVICE = '[data-service]';

/**
 * The gated elements below a root, in document order. Asked for one attribute, Chromium and Firefox answer 15 to 25 times
 * faster than for one of two (0.02 ms for 10,000 elements), and an element with a service alone is rare.
 */
const gatedIn = (root: ParentNode): Element[] =>
  queryAll(
    root,
    queryAll(root, `${SERVICE}:not(${CATEGORY})`)[0] ? `${SERVICE},${CATEGORY}` : CATEGORY,
  );

/** What waits with an address, and frames that forgot to wait. The fields of a form shadow its methods. */
const MEDIA = ':not(script,form):is([data-src],[data-srcset],[data-href]),iframe[src],noscript';

/**
 * Has the parser left this tag behind? Before that, an inline tag may lack the end of its code. It has when an element
 * comes after it in the document.
 */
export const isComplete = (tag: Element): boolean =>
  !isLoading() || matches(tag, ':not(:last-child),:not(:last-child) *');

const isTag = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && element.getAttribute('type') === 'text/plain';

/**
 * @param verdict how an id stands now; undefined when it is not configured
 * @param categoryOf the category of a service; a category's own id
 * @param nonce that of the library's own script
 * @param load fetches what the gate needs besides
 * @param report tells of what was refused or failed
 * @param onHeldFrames gets the frames that are held back, whenever they may have changed
 * @param onDeclarations hears of each cookie table that has come into the page
 */
export const createGate = (
  verdict: (id: string) => Verdict | undefined,
  categoryOf: (id: string) => string,
  nonce: string | undefined,
  load: <Name extends keyof GateChunks>(name: Name) => Promise<GateChunks[Name]>,
  report: (fault: Fault, element?: Element) => void,
  onHeldFrames: (frames: readonly HTMLElement[]) => void,
  onDeclarations: () => void,
): Gate => {
  const roots = new Set<ParentNode>();
  /** Elements that are queued, have run or were refused: each is dealt with once. */
  const settled = new WeakSet<Element>();
  /** Tags that came with the page itself. */
  const early = new WeakSet<Element>();
  /** Tags that ran, with the categories they ran for. */
  const done = new Map<HTMLScriptElement, readonly string[]>();
  const append = createChains();
  let media: Promise<Media | void> | undefined;
  let isParsed = false;
  let isScheduled = false;
  /** Until the next `update`: nothing is known to be granted. */
  let held: Promise<void> | undefined;
  let release: (() => void) | undefined;
  let isStopped = false;

  const isGranted = (condition: string): boolean =>
    !held && !isStopped && holds(condition, verdict);

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

  /** May the tag run, whatever was decided? If not, that is told. */
  const isAllowed = (script: HTMLScriptElement): boolean => {
    const source = sourceOf(script);
    const isSafe = source === null || parseAddress(source, script.baseURI, location.href);
    if (hasNonce(script, nonce) && isSafe) return true;
    refuse(script, isSafe ? 'nonce-missing' : 'address-refused', source);
    return false;
  };

  /**
   * @param since when its code may first have been asked for, in milliseconds of `performance.now()`; nothing where it
   * must be looked at first
   */
  const activate = (
    script: HTMLScriptElement,
    condition: string,
    categories: readonly string[],
    since: number | false,
  ): Promise<void> =>
    attempt(script, async () => {
      let isHeldUp: unknown;
      const mayStart = (): boolean => {
        isHeldUp = held;
        const isDue = script.isConnected && isTag(script) && isGranted(condition);
        if (isDue) done.set(script, categories);
        // Withdrawn or taken away meanwhile: not run, and looked at anew should it come back.
        else if (!held) settled.delete(script);
        return isDue;
      };
      let start = since;
      const run = async (): Promise<string> => {
        // A hold takes nothing of its time.
        if (held) start = false;
        await held;
        const written = await runScript(script, start || performance.now(), mayStart, report);
        // It starts when the hold ends, before those behind it.
        return isHeldUp ? run() : written;
      };

      await nextTask();
      if (!since && !(await (await load('tags')).mayRun(script, done, refuse))) return;
      const written = script.hasAttribute('data-ready')
        ? await (await load('tags')).withPastEvents(script, run)
        : await run();
      if (!written) return;
      const { place } = await load('tags');
      await held;
      if (!isGranted(condition)) return;
      const then = performance.now();
      for (const inner of place(script, written, report)) {
        if (isAllowed(inner)) await activate(inner, condition, categories, then);
      }
    });

  const enqueue = (script: HTMLScriptElement, condition: string): void => {
    if (!isAllowed(script)) return;
    settled.add(script);
    const isExternal = sourceOf(script) !== null;
    // What parsed markup brought stays inert, and a copy of what ran doesn't run again. Only tags that came after the
    // page can be either; Chromium gives parsed markup away: it isn't async.
    const since = early.has(script) && script.async && performance.now();
    const categories = [...new Set(idsOf(condition).map(categoryOf))].sort();
    const action = (): Promise<void> => activate(script, condition, categories, since);
    if (isExternal && script.hasAttribute('async')) void action();
    else if (append(categories, action) && isExternal && since) preload(script);
  };

  /** What an element waits for. Where that can't be told, that is told once. */
  const conditionOf = (element: Element): string | undefined => {
    const category = element.getAttribute('data-category');
    const service = element.getAttribute('data-service');
    const condition = service ?? category!;
    const unknown = idsOf(`${category ?? ''} ${service ?? ''}`).find((id) => !verdict(id));
    if (!unknown && idsOf(condition)[0]) return condition;
    refuse(element, 'unknown-category', unknown);
    return undefined;
  };

  const pass = (): void => {
    isScheduled = false;
    if (isStopped) return;
    const waiting: [Element, string][] = [];
    for (const element of [...roots].flatMap(gatedIn)) {
      const isScript = isTag(element);
      // A root that is scanned may be out of the document for a while.
      if (!element.isConnected || settled.has(element)) continue;
      if (!(isScript ? isComplete(element) : matches(element, MEDIA))) continue;
      const condition = conditionOf(element);
      if (!condition) continue;
      if (!isScript) waiting.push([element, condition]);
      else {
        if (!isParsed) early.add(element);
        if (isGranted(condition)) enqueue(element, condition);
      }
    }
    isParsed = !isLoading();
    for (const declaration of queryAll(document, 'ask-first-declaration')) {
      if (!settled.has(declaration)) onDeclarations();
      settled.add(declaration);
    }
    if (
      waiting.some(([element, condition]) => element.localName === 'iframe' || isGranted(condition))
    ) {
      media ??= load('media')
        .then(({ createMedia }) =>
          createMedia({ isGranted, refuse, attempt, report, parseAddress, onHeldFrames }),
        )
        .catch((found) => report({ code: 'activation-failed', found }));
    }
    void media?.then((loaded) => held || loaded?.update(waiting));
  };

  const schedule = (): void => {
    // A task of its own: Chromium loses a frame's `src` that is set in a mutation callback during parsing.
    if (!isScheduled) void nextTask().then(pass);
    isScheduled = true;
  };

  // Every change of the page is followed by a look at all of it, once per task: of 10,000 nodes that takes less than a
  // look at each that came or went.
  const observer = new MutationObserver(schedule);

  const hold = (): void => {
    held ??= new Promise((resolve) => (release = resolve));
  };

  return {
    scan: (root) => {
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: [
          'type',
          'data-category',
          'data-service',
          'data-src',
          'data-srcset',
          'data-href',
        ],
      });
      roots.add(root);
      pass();
      void whenParsed().then(schedule);
    },
    hold,
    update: (isRefusal) => {
      held = release?.() as undefined;
      if (isRefusal) void media?.then((loaded) => loaded?.once.clear());
      schedule();
    },
    hasRun: (category) => [...done.values()].flat().includes(category),
    loadOnce: (frame) =>
      void media?.then((loaded) => {
        loaded?.once.add(frame);
        pass();
      }),
    stop: () => {
      isStopped = true;
      held = release?.() as undefined;
      observer.disconnect();
    },
  };
};
