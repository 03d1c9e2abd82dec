import fc from 'fast-check';
import { type Decision, IDS } from './consent-model.ts';
import { attribute } from './small-page.ts';

/** One gated element of a generated page. */
export interface Piece {
  readonly id: string;
  readonly element: 'script' | 'iframe' | 'img';
  readonly category: string;
  readonly service?: string | undefined;
  /** What its code does; the last four are for scripts with an address. */
  readonly code: 'says' | 'throws' | 'slow' | 'gone' | 'refused' | 'hangs';
  readonly isExternal: boolean;
  readonly isAsync: boolean;
  readonly isModule: boolean;
  /** Its address stands in `data-src`. */
  readonly isDataSrc: boolean;
  readonly place: 'body' | 'div' | 'form' | 'template';
}

/** What happens on a page after it has loaded. Elements are named by their id, and may be gone by then. */
export type Action =
  /** Decisions one right after the other, without waiting. */
  | { readonly decide: readonly Decision[] }
  /** A new element comes, made in one of the ways that pages make them. */
  | { readonly add: Piece; readonly by: 'createElement' | 'fragment' | 'innerHTML' }
  /** What renders a page anew puts another, equal element in the place of the old one. */
  | { readonly renew: string }
  | { readonly remove: string }
  /** To the end of the body; one that was removed comes back. */
  | { readonly move: string }
  /** Until the next frame, or until all that may run has run. */
  | { readonly wait: 'frame' | 'rest' };

export interface Scenario {
  readonly pieces: readonly Piece[];
  /** Where the library's tag stands. */
  readonly library: 'head' | 'defer' | 'async' | 'end';
  /** So many pieces come with the first packet, the others a while later. */
  readonly split: number;
  /** What a visitor who comes back has decided. */
  readonly before: Decision | undefined;
  /** A decision that the page makes before the library is ready. */
  readonly early: Decision | undefined;
  readonly actions: readonly Action[];
}

const REFUSED = ['data:text/javascript,log(ID)', 'javascript:log(ID)', 'https://a:b@127.0.0.1/ID'];

/** The element's attributes. Addresses are those of one run of the property. */
export const attributesOf = (piece: Piece, folder: string): Record<string, string> => {
  const { id, element, category, service, code, isExternal } = piece;
  const number = Number(id.slice(1));
  const address =
    code === 'refused'
      ? REFUSED[number % REFUSED.length]!.replace('ID', `'${id}'`)
      : `${folder}/${id}${element === 'script' ? '.js' : element === 'img' ? '.gif' : ''}`;
  const common = {
    'data-id': id,
    'data-category': category,
    ...(service && { 'data-service': service }),
  };
  if (element !== 'script') return { ...common, 'data-src': address, width: '9', height: '9' };
  return {
    type: 'text/plain',
    ...common,
    ...(isExternal && { [piece.isDataSrc ? 'data-src' : 'src']: address }),
    ...(piece.isAsync && { async: '' }),
    ...(piece.isModule && { 'data-type': 'module' }),
  };
};

export const codeOf = ({ id, code }: Piece): string =>
  `log('${id}');${code === 'throws' ? " throw new Error('a fault of the vendor');" : ''}`;

export const textOf = (piece: Piece): string =>
  piece.element === 'script' && !piece.isExternal ? codeOf(piece) : '';

const FIELDS = ['matches', 'replaceWith', 'parentNode', 'insertBefore', 'isConnected', 'remove']
  .map((name) => `<input name="${name}">`)
  .join('');

const AROUND: Readonly<Record<Piece['place'], readonly [string, string]>> = {
  body: ['', ''],
  div: ['<div>', '</div>'],
  form: [`<form>${FIELDS}`, '</form>'],
  template: ['<template>', '</template>'],
};

export const htmlOf = (piece: Piece, folder: string): string => {
  const [before, after] = AROUND[piece.place];
  const attributes = Object.entries(attributesOf(piece, folder))
    .map(([name, value]) => (value ? ` ${name}="${attribute(value)}"` : ` ${name}`))
    .join('');
  const { element } = piece;
  const end = element === 'img' ? '' : `</${element}>`;
  return `${before}<${element}${attributes}>${textOf(piece)}${end}${after}`;
};

const describeAction = (action: Action): string => {
  if ('decide' in action) {
    return action.decide.map(([name, more]) => `${name}(${JSON.stringify(more) ?? ''})`).join('; ');
  }
  if ('add' in action) return `add by ${action.by}: ${htmlOf(action.add, '')}`;
  return Object.entries(action).join(' ').replace(',', ' ');
};

const describe = ({ pieces, library, split, before, early, actions }: Scenario): string =>
  [
    `the library: ${library}; in the first packet: ${split} of the elements`,
    before && `decided on an earlier visit: ${JSON.stringify(before)}`,
    early && `decided before the library is ready: ${JSON.stringify(early)}`,
    ...pieces.map((piece) => `  ${htmlOf(piece, '')}${piece.isExternal ? ` (${piece.code})` : ''}`),
    ...actions.map((action) => `- ${describeAction(action)}`),
  ]
    .filter(Boolean)
    .join('\n');

const expression = fc.oneof(
  { arbitrary: fc.constantFrom('analytics', 'marketing', 'analytics', 'functional'), weight: 3 },
  {
    arbitrary: fc.constantFrom(
      'essential',
      'counter',
      'analytics marketing',
      'marketing,analytics',
      'counter\nvideo',
      'analytics | marketing',
      'heatmap | functional',
      'analytics | !video',
      '!analytics',
      '!marketing functional',
    ),
    weight: 2,
  },
  fc.constantFrom(
    'nobody',
    '!nobody',
    'analytics nobody',
    'analytics | nobody',
    '',
    '|',
    'Analytics',
  ),
);

/** By its weight in the choice, and what a counterexample shrinks to first. */
const often = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 2 * others.length },
    ...others.map((other) => ({ arbitrary: fc.constant(other), weight: 1 })),
  );

/** Without its id, which it gets by its place. */
type Nameless = Omit<Piece, 'id'>;

const piece: fc.Arbitrary<Nameless> = fc
  .record({
    element: often<Piece['element']>('script', 'iframe', 'img'),
    category: expression,
    service: often(undefined, 'counter', 'video', 'nobody'),
    code: often<Piece['code']>('says', 'throws', 'slow', 'slow', 'gone', 'refused'),
    isExternal: fc.boolean(),
    isAsync: often(false, true),
    isModule: often(false, true),
    isDataSrc: often(false, true),
    place: often<Piece['place']>('body', 'div', 'form', 'template'),
  })
  .map((made) => {
    if (made.element !== 'script') {
      return { ...made, code: made.code === 'refused' ? 'refused' : 'says', isExternal: true };
    }
    return made.isExternal || made.code === 'throws' ? made : { ...made, code: 'says' };
  });

const choices = fc.dictionary(fc.constantFrom(...IDS), fc.boolean(), { minKeys: 1, maxKeys: 3 });

const decision: fc.Arbitrary<Decision> = fc.oneof(
  { arbitrary: fc.constant<Decision>(['acceptAll']), weight: 3 },
  { arbitrary: choices.map((what): Decision => ['save', { ...what }]), weight: 2 },
  fc.constant<Decision>(['rejectAll']),
  fc.constantFrom(undefined, ...IDS).map((id): Decision => (id ? ['withdraw', id] : ['withdraw'])),
  fc.constant<Decision>(['reset']),
);

/** Actions that name their element by a number, or bring one without an id. */
type Draft =
  | Exclude<Action, { add: Piece } | { renew: string } | { remove: string } | { move: string }>
  | { readonly add: Nameless; readonly by: Extract<Action, { add: Piece }>['by'] }
  | { readonly at: number; readonly how: 'renew' | 'remove' | 'move' };

const draft: fc.Arbitrary<Draft> = fc.oneof(
  {
    arbitrary: fc.array(decision, { minLength: 1, maxLength: 3 }).map((decide) => ({ decide })),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      add: piece,
      by: often('createElement' as const, 'fragment' as const, 'innerHTML' as const),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      at: fc.nat({ max: 30 }),
      how: fc.constantFrom('renew' as const, 'remove' as const, 'move' as const),
    }),
    weight: 3,
  },
  fc.constantFrom('rest' as const, 'frame' as const).map((wait) => ({ wait })),
);

/** Gives all elements their ids. */
const resolve = (drafts: readonly Draft[], known: readonly string[]): Action[] => {
  const ids = [...known];
  return drafts.flatMap((step): Action[] => {
    if ('add' in step) {
      const id = `t${ids.length}`;
      ids.push(id);
      return [{ add: { ...step.add, id }, by: step.by }];
    }
    if (!('at' in step)) return [step];
    const id = ids[step.at % ids.length];
    return id === undefined ? [] : [{ [step.how]: id } as Action];
  });
};

/** Pages and what happens on them. At most one script never answers. */
const scenarios = fc
  .record({
    pieces: fc.array(piece, { maxLength: 10, size: 'max' }),
    hanging: fc.oneof({ arbitrary: fc.constant(-1), weight: 7 }, fc.nat({ max: 4 })),
    library: often<Scenario['library']>('head', 'defer', 'async', 'end'),
    split: fc.nat({ max: 10 }),
    before: fc.option(decision, { nil: undefined, freq: 1 }),
    early: fc.option(decision, { nil: undefined, freq: 1 }),
    drafts: fc.array(draft, { maxLength: 8, size: 'max' }),
    last: fc.oneof({ arbitrary: fc.constant<Decision>(['acceptAll']), weight: 2 }, decision),
  })
  .map(({ pieces: made, hanging, drafts, last, ...rest }) => {
    const pieces = made.map((each, at): Piece => {
      const named = { ...each, id: `t${at}` };
      return at === hanging && named.element === 'script'
        ? { ...named, code: 'hangs', isExternal: true }
        : named;
    });
    const ids = pieces.map(({ id }) => id);
    const actions = [...resolve(drafts, ids), { decide: [last] }];
    const result: Scenario = { ...rest, pieces, actions };
    return Object.assign(result, { [fc.toStringMethod]: () => describe(result) });
  });

/** Large ones as often as small ones. */
export const scenario: fc.Arbitrary<Scenario> = fc.noBias(scenarios);
