import {
  answersAfter,
  type Answers,
  categoriesOf,
  type Decision,
  holds,
  idsOf,
  type Stand,
  standOf,
  verdictIn,
} from './consent-model.ts';
import type { Diary } from './gate-diary.ts';
import type { Action, Piece, Scenario } from './gate-scenario.ts';

interface Entry {
  readonly piece: Piece;
  /** It came with the page and nobody has touched it. */
  isOriginal: boolean;
  isConnected: boolean;
  /** Browsers never run it: it came by `innerHTML`, or stands in a template. */
  isInert: boolean;
}

const isOrdered = ({ isExternal, isAsync }: Piece): boolean => !(isExternal && isAsync);

const queueOf = ({ category, service }: Piece): readonly string[] =>
  categoriesOf(service ?? category);

/** Does it name something to wait for, and nothing that isn't configured? */
const isKnown = ({ category, service }: Piece): boolean => {
  const verdict = verdictIn(standOf(undefined));
  return (
    idsOf(service ?? category).length > 0 &&
    idsOf(`${category} ${service ?? ''}`).every((id) => verdict(id))
  );
};

/** An element with a service follows that alone. */
const isHeld = (piece: Piece, stand: Stand): boolean =>
  isKnown(piece) && holds(piece.service ?? piece.category, verdictIn(stand));

const isSayer = ({ code }: Piece): boolean => ['says', 'throws', 'slow'].includes(code);

/** What the contract promises for one scenario, kept along with what happens, and held against it in the end. */
export class Ledger {
  /** How all stood at first and after each decision. */
  readonly stands: Stand[];
  readonly #entries: Map<string, Entry>;
  /** For each round of decisions, what the server had been asked for before it, and how many stands there were. */
  readonly #rounds: { readonly requests: number; readonly stands: number }[] = [];
  #answers: Answers;

  constructor({ pieces, before, early }: Scenario) {
    this.#answers = before && answersAfter(undefined, before);
    this.stands = [standOf(this.#answers)];
    this.#entries = new Map(
      pieces.map((piece) => [
        piece.id,
        { piece, isOriginal: true, isConnected: true, isInert: piece.place === 'template' },
      ]),
    );
    if (early) this.#decide([early]);
  }

  #decide(decisions: readonly Decision[]): void {
    for (const decision of decisions) {
      this.#answers = answersAfter(this.#answers, decision);
      this.stands.push(standOf(this.#answers));
    }
  }

  piece(id: string): Piece {
    return this.#entries.get(id)!.piece;
  }

  /** What stands in a template is nobody's to touch. */
  isPossible(action: Action): boolean {
    const id = Object.values(action)[0] as unknown;
    const entry = typeof id === 'string' ? this.#entries.get(id) : undefined;
    return !(entry?.isInert && entry.piece.place === 'template');
  }

  /** @param requests how many the server has had */
  note(action: Action, requests: number): void {
    if ('decide' in action) {
      this.#rounds.push({ requests, stands: this.stands.length });
      this.#decide(action.decide);
    } else if ('add' in action) {
      const { add: piece, by } = action;
      const isInTemplate = piece.place === 'template' && by !== 'createElement';
      this.#entries.set(piece.id, {
        piece,
        isOriginal: false,
        isConnected: true,
        isInert: isInTemplate || (by === 'innerHTML' && piece.element === 'script'),
      });
    } else if (!('wait' in action)) {
      const [[how, id]] = Object.entries(action) as [[string, string]];
      const entry = this.#entries.get(id)!;
      entry.isOriginal = false;
      entry.isConnected = how !== 'remove';
      if (how === 'renew') entry.isInert = false;
    }
  }

  /** One that never answers holds up its own categories for eight seconds; the test won't wait for them. */
  #isHeldUp(piece: Piece): boolean {
    const queue = queueOf(piece);
    return (
      isOrdered(piece) &&
      [...this.#entries.values()].some(
        (other) =>
          other.piece.code === 'hangs' &&
          isOrdered(other.piece) &&
          queueOf(other.piece).some((category) => queue.includes(category)),
      )
    );
  }

  /** The tags that must have run by now, or do so soon. */
  due(): string[] {
    const now = this.stands.at(-1)!;
    return [...this.#entries.values()]
      .filter(
        ({ piece, isConnected, isInert }) =>
          piece.element === 'script' &&
          isConnected &&
          !isInert &&
          isSayer(piece) &&
          isHeld(piece, now) &&
          !this.#isHeldUp(piece),
      )
      .map(({ piece }) => piece.id);
  }

  /** The frames and pictures that are, or are soon, live; and those that aren't. */
  media(): { readonly live: string[]; readonly held: string[] } {
    const now = this.stands.at(-1)!;
    const media = [...this.#entries.values()].filter(
      ({ piece, isConnected, isInert }) => piece.element !== 'script' && isConnected && !isInert,
    );
    const idsOf = (isLive: boolean): string[] =>
      media
        .filter(({ piece }) => (isSayer(piece) && isHeld(piece, now)) === isLive)
        .map(({ piece }) => piece.id);
    return { live: idsOf(true), held: idsOf(false) };
  }

  /**
   * What happened against the contract.
   *
   * @param requests the ids of the elements that the server was asked for, in their order
   */
  breaches({ runs, states, first, started, told }: Diary, requests: readonly string[]): string[] {
    const found: string[] = [];
    const claim = (isTrue: boolean, otherwise: string): void => {
      if (!isTrue) found.push(otherwise);
    };
    const entryOf = (id: string): Entry => this.#entries.get(id)!;

    const actual = states.slice(first).map((state) => JSON.stringify(state));
    const foretold = this.stands.map((stand) => JSON.stringify(stand));
    claim(
      actual.join() === foretold.join(),
      `states:\n  ${actual.join('\n  ')}\nnot:\n  ${foretold.join('\n  ')}`,
    );

    for (const [id, at] of Object.entries(started)) {
      claim(isHeld(entryOf(id).piece, states[at]!), `${id} started without a grant`);
    }
    runs.forEach((id, at) => {
      const { piece, isInert } = entryOf(id);
      claim(!runs.includes(id, at + 1), `${id} ran twice`);
      claim(id in started, `${id} ran, and nobody made it live`);
      claim(!isInert && isSayer(piece), `${id} ran, which nobody may run`);
    });

    this.#checkOrder(runs, states, started, claim);

    requests.forEach((id, at) => {
      const entry = this.#entries.get(id);
      if (!entry) return;
      const next = this.#rounds.find((round) => round.requests > at);
      const soFar = this.stands.slice(0, next?.stands);
      claim(
        soFar.some((stand) => isHeld(entry.piece, stand)),
        `${id} was requested without a grant`,
      );
    });
    for (const { piece, isOriginal } of this.#entries.values()) {
      // Of scripts nobody promises that: what fetches them ahead may be in vain.
      if (!isOriginal || piece.element === 'script') continue;
      const grants = this.stands.filter(
        (stand, at) => isHeld(piece, stand) && !(at && isHeld(piece, this.stands[at - 1]!)),
      );
      const count = requests.filter((id) => id === piece.id).length;
      claim(
        count <= grants.length,
        `${piece.id} was requested ${count} times, and granted ${grants.length} times`,
      );
    }

    for (const line of told) {
      const [code, id] = line.split(' ') as [string, string];
      const entry = this.#entries.get(id);
      claim(!!entry && this.#mayTell(code, entry), `an error that nobody made: ${line}`);
    }
    return found;
  }

  #mayTell(code: string, { piece, isInert }: Entry): boolean {
    switch (code) {
      case 'unknown-category':
        return !isKnown(piece);
      case 'address-refused':
        return piece.code === 'refused';
      case 'script-failed':
        return piece.code === 'gone';
      case 'script-timeout':
        return piece.code === 'hangs';
      case 'script-inert':
        return isInert;
      default:
        return false;
    }
  }

  /** In the order of the document, within each queue, go all that were granted at least as long. */
  #checkOrder(
    runs: readonly string[],
    states: readonly Stand[],
    started: Readonly<Record<string, number>>,
    claim: (isTrue: boolean, otherwise: string) => void,
  ): void {
    const starts = Object.keys(started);
    const ordered = [...this.#entries.values()].filter(
      ({ piece, isOriginal, isInert }) =>
        isOriginal &&
        !isInert &&
        piece.element === 'script' &&
        isSayer(piece) &&
        isOrdered(piece) &&
        !this.#isHeldUp(piece),
    );
    ordered.forEach(({ piece: later }, at) => {
      if (!(later.id in started)) return;
      const until = states.slice(0, started[later.id]! + 1);
      const queue = queueOf(later);
      for (const { piece: earlier } of ordered.slice(0, at)) {
        const own = queueOf(earlier);
        const isBefore =
          own.join() === queue.join() || (own.length === 1 && queue.includes(own[0]!));
        const isGranted = until.every((state) => !isHeld(later, state) || isHeld(earlier, state));
        if (!isBefore || !isGranted) continue;
        // When an inline module has run, browsers tell nobody: of those only the start is in order.
        const events = earlier.isModule && !earlier.isExternal ? starts : runs;
        const end = events.indexOf(later.id);
        claim(
          end < 0 || events.slice(0, end).includes(earlier.id),
          `${later.id} ran before ${earlier.id}, which stands before it`,
        );
      }
    });
  }
}
