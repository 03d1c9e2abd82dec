import fc from 'fast-check';
import { attribute } from './small-page.ts';

export const NONCE = 'cmFuZG9t';

/** By what the page's policy goes; `OTHER` stands for the other server's origin. */
export const POLICIES = {
  none: '',
  hosts: "script-src 'self'",
  'more hosts': "script-src 'self' OTHER",
  'hosts and inline code': "script-src 'self' 'unsafe-inline'",
  nonce: `script-src 'nonce-${NONCE}'`,
  'nonce and hosts': `script-src 'nonce-${NONCE}' OTHER`,
  'strict-dynamic': `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  'strict-dynamic, for old browsers too': `script-src 'nonce-${NONCE}' 'strict-dynamic' 'unsafe-inline' http:`,
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types ask-first",
  'Trusted Types and strict-dynamic': `script-src 'nonce-${NONCE}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types ask-first`,
} as const;

export type Policy = keyof typeof POLICIES;

const NONCES = {
  right: `nonce="${NONCE}"`,
  wrong: 'nonce="d3Jvbmc="',
  empty: 'nonce=""',
  none: '',
} as const;

/** Traces of a tag that an open quotation mark has swallowed: CSP calls such an element not nonceable. */
const TRACES = {
  none: '',
  'in a value': 'data-more="a <script src=b"',
  'of a style, in capitals': 'title="<STYLE"',
  'in a name': '<script',
  'at the end of a name': 'x<style',
} as const;

/** What a tag does; the later ones write markup, which brings the code. */
const DEEDS = [
  'says',
  'writes a script',
  'writes an SVG',
  'writes a handler',
  'writes a frame',
] as const;

export interface PolicyTag {
  readonly id: string;
  readonly code: 'inline' | 'src' | 'data-src';
  readonly host: 'own' | 'other';
  readonly isModule: boolean;
  readonly isAsync: boolean;
  readonly nonce: keyof typeof NONCES;
  readonly trace: keyof typeof TRACES;
  readonly deed: (typeof DEEDS)[number];
  /** Of a script that it writes. */
  readonly inner: keyof typeof NONCES;
}

export interface PolicyPage {
  readonly policy: Policy;
  readonly tags: readonly PolicyTag[];
  /** The visitor has accepted before; else accepts on the page. */
  readonly isReturning: boolean;
}

const says = (id: string): string => `log('${id}')`;

const writtenBy = ({ id, deed, inner }: PolicyTag, folder: string): string => {
  const nonce = NONCES[inner];
  if (deed === 'writes a script') return `<script ${nonce}>${says(id)}</script>`;
  if (deed === 'writes an SVG') {
    return `<svg><script ${nonce}>${says(id)}</script><script href="${folder}/${id}.svg.js" ${nonce}></script></svg>`;
  }
  if (deed === 'writes a handler') return `<img src="data:," onerror="${says(id)}">`;
  return `<iframe src="javascript:parent.${says(id)}"></iframe>`;
};

/** What an inline tag runs, and the file of one with an address. */
export const codeOf = (tag: PolicyTag, folder: string): string =>
  tag.deed === 'says'
    ? says(tag.id)
    : `document.write(${JSON.stringify(writtenBy(tag, folder)).replaceAll('</', '<\\/')})`;

/** The tag, held back or as it would stand in a page without the library. */
export const htmlOf = (tag: PolicyTag, isHeld: boolean, folder: string, other: string): string => {
  const address = `${tag.host === 'other' ? other : ''}${folder}/${tag.id}.js`;
  const type = tag.isModule ? `${isHeld ? 'data-type' : 'type'}="module"` : '';
  const attributes = [
    isHeld ? 'type="text/plain" data-category="analytics"' : '',
    type,
    tag.code === 'inline' ? '' : `${isHeld ? tag.code : 'src'}="${attribute(address)}"`,
    tag.isAsync ? 'async' : '',
    NONCES[tag.nonce],
    TRACES[tag.trace],
  ];
  const code = tag.code === 'inline' ? codeOf(tag, folder) : '';
  return `<script ${attributes.filter(Boolean).join(' ')}>${code}</script>`;
};

/** Without any doubt the browser runs it, and so must the library. */
export const isSure = ({ code, host, nonce, trace, deed }: PolicyTag, policy: Policy): boolean => {
  if (deed !== 'says') return false;
  if (POLICIES[policy].includes('nonce-')) {
    return (
      nonce === 'right' && trace === 'none' && (code !== 'data-src' || !policy.includes('Types'))
    );
  }
  if (policy === 'Trusted Types') return code !== 'data-src';
  return policy === 'none' || (code !== 'inline' && host === 'own');
};

/** What is usual has the weight of all others together, and is what a counterexample shrinks to. */
const often = <T>(usual: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: others.length },
    ...others.map((other) => ({ arbitrary: fc.constant(other), weight: 1 })),
  );
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table) as Key[];

const tag: fc.Arbitrary<Omit<PolicyTag, 'id'>> = fc
  .record({
    code: fc.constantFrom('inline' as const, 'src' as const, 'data-src' as const),
    host: fc.constantFrom('own' as const, 'other' as const),
    isModule: often(false, [true]),
    isAsync: often(false, [true]),
    nonce: fc.constantFrom(...keysOf(NONCES)),
    trace: often('none', keysOf(TRACES)),
    deed: often('says', DEEDS),
    inner: fc.constantFrom(...keysOf(NONCES)),
  })
  // Browsers let nothing be written by what they don't wait for.
  .map((made) => (made.code === 'inline' && !made.isModule ? made : { ...made, deed: 'says' }));

export const policyPage: fc.Arbitrary<PolicyPage> = fc.noBias(
  fc
    .record({
      policy: fc.constantFrom(...keysOf(POLICIES)),
      tags: fc.array(tag, { minLength: 1, maxLength: 8, size: 'max' }),
      isReturning: fc.boolean(),
    })
    .map(({ policy, tags, isReturning }) => {
      const page = {
        policy,
        isReturning,
        tags: tags.map((made, at) => ({ ...made, id: `t${at}` })),
      };
      const text = (): string =>
        [
          `${isReturning ? 'accepted before' : 'accepted on the page'}, under ${policy}:`,
          ...page.tags.map((each) => htmlOf(each, true, '', 'http://other')),
        ].join('\n  ');
      return Object.assign(page, { [fc.toStringMethod]: text });
    }),
);
