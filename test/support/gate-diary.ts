import type { Consent } from 'ask-first';
import type { Decision, Stand } from './consent-model.ts';

/** What a page kept of all that happened on it. */
export interface Diary {
  /** The ids of the tags, in the order in which their code ran. */
  readonly runs: readonly string[];
  /** Each state of the consent object, in their order. */
  readonly states: readonly Stand[];
  /** Which of them was the first that the library went by; -1 as long as there is none. */
  readonly first: number;
  /** Which of them was in force when a tag was made live, by the tag's id. */
  readonly started: Readonly<Record<string, number>>;
  /** The errors, as `code id`. */
  readonly told: readonly string[];
}

/** An element that comes late. */
export interface Newcomer {
  readonly id: string;
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
}

declare global {
  interface Window {
    diary: Diary;
    hands: Hands;
  }
}

/** What happens to elements of the page, in the ways that pages do it. */
interface Hands {
  find(id: string): Element | undefined;
  add(newcomer: Newcomer, by: 'createElement' | 'fragment' | 'innerHTML'): void;
  renew(newcomer: Newcomer): void;
  remove(id: string): void;
  move(id: string): void;
}

/** Runs in the page, before the library, and keeps the diary. */
const keep = (early: Decision | null): void => {
  const runs: string[] = [];
  const states: Stand[] = [];
  const started: Record<string, number> = {};
  const told: string[] = [];
  const diary = { runs, states, started, told, first: -1 };

  let last: unknown;
  const begin = (consent: Consent): void => {
    const note = (): void => {
      if (consent.state === last) return;
      last = consent.state;
      const { status, granted, services } = consent.state;
      states.push({ status, granted: [...granted], services: { ...services } });
    };
    note();
    consent.subscribe(note);
    void consent.ready.then(() => (diary.first = states.length - 1));
    if (early) void (consent[early[0]] as (argument: unknown) => void)(early[1]);
  };

  // A tag that loses its `text/plain` is made live at that moment. It may have it again before anybody looks.
  new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      const id = (target as HTMLElement).dataset['id'];
      if (id && oldValue === 'text/plain') started[id] ??= states.length - 1;
    }
  }).observe(document, { subtree: true, attributeFilter: ['type'], attributeOldValue: true });

  document.addEventListener('ask-first:error', (event) => {
    const { code, element } = (event as CustomEvent).detail;
    told.push(`${code} ${element?.dataset?.id}`);
  });

  const gone = new Map<string, Element>();
  const make = ({ element, attributes, text }: Newcomer): Element => {
    const made = document.createElement(element);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(text);
    return made;
  };
  const hands: Hands = {
    find: (id) => document.querySelector(`[data-id="${id}"]`) ?? gone.get(id),
    add: (newcomer, by) => {
      const { html } = newcomer;
      if (by === 'createElement') document.body.append(make(newcomer));
      else if (by === 'fragment') {
        document.body.append(document.createRange().createContextualFragment(html));
      } else document.body.appendChild(document.createElement('section')).innerHTML = html;
    },
    renew: (newcomer) => {
      const old = hands.find(newcomer.id);
      const fresh = make(newcomer);
      if (old?.isConnected) old.replaceWith(fresh);
      else document.body.append(fresh);
      gone.delete(newcomer.id);
    },
    remove: (id) => {
      const old = hands.find(id);
      if (!old) return;
      gone.set(id, old);
      old.remove();
    },
    move: (id) => {
      const old = hands.find(id);
      if (old) document.body.append(old);
    },
  };

  Object.assign(window, { diary, hands, log: (id: string) => runs.push(id), askFirst: [begin] });
};

/** For the head of a page, before the library. */
export const diaryScript = (early: Decision | undefined): string =>
  `<script>(${keep})(${JSON.stringify(early ?? null)})</script>`;
