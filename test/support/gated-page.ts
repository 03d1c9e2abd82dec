import { onTestFinished } from 'vitest';
import type { Verdict } from '../../src/consent/standing.ts';
import type { Fault } from '../../src/consent/fault.ts';
import { createGate, type Gate } from '../../src/gate/gate.ts';
import * as media from '../../src/gate/media.ts';
import * as tags from '../../src/gate/tags.ts';
import { isActivated } from './activations.ts';

/** A page with tagged elements and a gate in front of it. Its decisions are the test's to make. */
export interface GatedPage {
  readonly gate: Gate;
  /** How each id stands; what is missing isn't configured. Changes are seen after `decide`. */
  readonly verdicts: Record<string, Verdict>;
  /** What was reported, as `code: found`, with the id of the element. */
  readonly faults: string[];
  /** The ids of the frames that were held back, each time that was told. */
  readonly held: string[][];
  /** How many cookie tables the page had, each time that a new one was told of. */
  readonly declared: number[];
  /** The files that were fetched. */
  readonly fetched: readonly string[];
  /** Changes how ids stand, lets the gate act, and waits until it has. */
  decide(verdicts: Record<string, Verdict>): Promise<void>;
}

/** Long enough for everything that the gate does in turns of its own, but not for its watchdogs. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve));
};

/** The element of an id. */
export const byId = <E extends Element = HTMLElement>(id: string): E => {
  const found = document.querySelector<E>(`#${id}`);
  if (!found) throw new Error(`no element has the id ${id}`);
  return found;
};

/** Notes from now on how elements come and go; gives what was noted of one. */
export const watchMoves = (): ((element: Element) => ('in' | 'out')[]) => {
  const all: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void all.push(...records));
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return (element) => {
    all.push(...observer.takeRecords());
    return all.flatMap(({ addedNodes, removedNodes }) => [
      ...[...removedNodes].filter((node) => node === element).map(() => 'out' as const),
      ...[...addedNodes].filter((node) => node === element).map(() => 'in' as const),
    ]);
  };
};

/** The ids of the script tags that were activated. */
export const activated = (): string[] =>
  [...document.querySelectorAll('script')].filter(isActivated).map(({ id }) => id);

/**
 * For one test: afterwards the gate stops and the page is empty.
 *
 * @param html what stands in the body
 * @param verdicts how ids stand at first
 * @param nonce that of the library's own script
 */
export const openGatedPage = async (
  html: string,
  verdicts: Record<string, Verdict> = {},
  { nonce, categories = {} }: { nonce?: string; categories?: Record<string, string> } = {},
): Promise<GatedPage> => {
  document.body.innerHTML = html;
  const standing = { ...verdicts };
  const faults: string[] = [];
  const held: string[][] = [];
  const declared: number[] = [];
  const fetched: string[] = [];
  const report = ({ code, found }: Fault, element?: Element): void => {
    faults.push(`${code}: ${found ?? ''} #${element?.id}`);
  };
  const gate = createGate(
    (id) => (Object.hasOwn(standing, id) ? standing[id] : undefined),
    (id) => categories[id] ?? id,
    nonce,
    (name) => {
      fetched.push(name);
      // jsdom runs no scripts, so it can't tell which of them are inert.
      const mayRun = (): Promise<boolean> => Promise.resolve(true);
      return Promise.resolve({ media, tags: { ...tags, mayRun } }[name] as never);
    },
    report,
    (frames) => held.push(frames.map(({ id }) => id)),
    () => declared.push(document.querySelectorAll('ask-first-declaration').length),
  );
  onTestFinished(() => {
    gate.stop();
    document.body.replaceChildren();
  });
  gate.scan(document);
  await settle();
  return {
    gate,
    faults,
    held,
    declared,
    verdicts: standing,
    fetched,
    decide: async (changes) => {
      Object.assign(standing, changes);
      gate.update();
      await settle();
    },
  };
};
