/*
 * The contract of decisions and conditions, said again in the plainest way, to hold the library's own code against.
 */
export type Verdict = 'granted' | 'denied' | 'open';

/** What the site of the model asks about: each category with its services. */
export const SERVICES = {
  analytics: ['counter', 'heatmap'],
  marketing: ['video'],
  functional: [],
} as const;

type Category = keyof typeof SERVICES;

export const CATEGORIES = Object.keys(SERVICES) as Category[];

export const IDS: readonly string[] = CATEGORIES.flatMap((id) => [id, ...SERVICES[id]]);

/** A call of a method of the consent object. */
export type Decision =
  | readonly ['acceptAll' | 'rejectAll' | 'reset']
  | readonly ['withdraw', string?]
  | readonly ['save', Readonly<Record<string, boolean>>];

/** What was answered, by id; undefined while nothing is decided. */
export type Answers = Readonly<Record<string, boolean>> | undefined;

/** What `save` leaves: what isn't named stays as it is, and a category takes its services along. */
const saved = (before: Answers, choices: Readonly<Record<string, boolean>>): Answers =>
  Object.fromEntries(
    CATEGORIES.flatMap((category) =>
      [category, ...SERVICES[category]].map((id) => [
        id,
        choices[id] ?? choices[category] ?? before?.[id] ?? false,
      ]),
    ),
  );

const toAll = (answer: boolean): Answers => Object.fromEntries(IDS.map((id) => [id, answer]));

export const answersAfter = (before: Answers, [method, argument]: Decision): Answers => {
  if (method === 'reset') return undefined;
  if (method === 'acceptAll') return toAll(true);
  if (method === 'save') return saved(before, argument);
  return argument === undefined ? toAll(false) : saved(before, { [argument]: false });
};

/** What of the consent object's state the model foretells. */
export interface Stand {
  readonly status: string;
  readonly granted: readonly string[];
  readonly services: Readonly<Record<string, boolean>>;
}

export const standOf = (answers: Answers): Stand => ({
  status: answers ? 'decided' : 'undecided',
  granted: [
    'essential',
    ...CATEGORIES.filter((category) =>
      [category, ...SERVICES[category]].every((id) => answers?.[id]),
    ),
  ],
  services: Object.fromEntries(
    CATEGORIES.flatMap((category) => SERVICES[category].map((id) => [id, !!answers?.[id]])),
  ),
});

/** How an id stands; undefined for one that is not configured. */
export const verdictIn =
  ({ status, granted, services }: Stand) =>
  (id: string): Verdict | undefined => {
    if (id !== 'essential' && !IDS.includes(id)) return undefined;
    if (granted.includes(id) || services[id]) return 'granted';
    return status === 'undecided' ? 'open' : 'denied';
  };

/** The ids that a condition names. */
export const idsOf = (expression: string): string[] => expression.split(/[\s,|!]+/).filter(Boolean);

/** Does a condition hold? One that names an unknown id anywhere, or none at all, never does. */
export const holds = (
  expression: string,
  verdict: (id: string) => Verdict | undefined,
): boolean => {
  const ids = idsOf(expression);
  if (!ids.length || ids.some((id) => !verdict(id))) return false;
  return expression.split('|').some((part) => {
    const words = part.split(/[\s,]+/).filter(Boolean);
    return (
      words.length > 0 &&
      words.every((word) =>
        word[0] === '!' ? verdict(word.slice(1)) === 'denied' : verdict(word) === 'granted',
      )
    );
  });
};

/** The categories that a condition is about: they make the queue that its tag stands in. */
export const categoriesOf = (expression: string): readonly string[] =>
  [
    ...new Set(
      idsOf(expression).map(
        (id) =>
          CATEGORIES.find((category) => (SERVICES[category] as readonly string[]).includes(id)) ??
          id,
      ),
    ),
  ].sort();
