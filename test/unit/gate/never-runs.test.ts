import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/consent/standing.ts';
import { runScript } from '../../../src/gate/run-script.ts';
import { holds } from '../../support/consent-model.ts';
import { openGatedPage } from '../../support/gated-page.ts';
import { runs } from '../../support/runs.ts';

vi.mock(import('../../../src/gate/run-script.ts'), async (load) => ({
  ...(await load()),
  runScript: vi.fn(),
}));

const VERDICTS: readonly Verdict[] = ['granted', 'denied', 'open'];

interface Tag {
  /** Ids that all have to be granted, or with `!` denied; `x` is not configured. */
  readonly words: readonly string[];
  readonly isExternal: boolean;
  readonly isAsync: boolean;
}

type Action =
  | { readonly decide: Readonly<Record<string, Verdict>> }
  | { readonly answer: 'load' | 'fail' }
  | { readonly add: Tag };

const verdicts = fc.record({
  a: fc.constantFrom(...VERDICTS),
  b: fc.constantFrom(...VERDICTS),
  c: fc.constantFrom(...VERDICTS),
});
const tag = fc.record({
  words: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '!a', '!b', 'x'), {
    minLength: 1,
    maxLength: 2,
  }),
  isExternal: fc.boolean(),
  isAsync: fc.boolean(),
});
const action: fc.Arbitrary<Action> = fc.oneof(
  verdicts.map((decide) => ({ decide })),
  fc.constantFrom('load' as const, 'fail' as const).map((answer) => ({ answer })),
  tag.map((add) => ({ add })),
);

const html = ({ words, isExternal, isAsync }: Tag): string =>
  `<script type="text/plain" data-category="${words.join(' ')}" ${isExternal ? 'src="/v.js"' : ''} ${isAsync ? 'async' : ''}>1</script>`;

const mayRun = (words: readonly string[], standing: Readonly<Record<string, Verdict>>): boolean =>
  holds(words.join(' '), (id) => standing[id]);

beforeEach(() => {
  vi.mocked(runScript).mockReset();
});

describe('whatever stands in the page and whatever is decided', () => {
  test('no tag ever runs that is not granted at that moment, and none runs twice; all the others do', async () => {
    await fc.assert(
      fc.asyncProperty(
        verdicts,
        fc.array(tag, { maxLength: 5 }),
        fc.array(action, { maxLength: 6 }),
        async (first, tags, actions) => {
          const runs: HTMLScriptElement[] = [];
          const wrong: string[] = [];
          const pending: { resolve: (written: string) => void; reject: (error: Error) => void }[] =
            [];
          let standing: Readonly<Record<string, Verdict>> = first;
          vi.mocked(runScript).mockImplementation(async (script, _, mayStart) => {
            if (!mayStart()) return '';
            const words = script.getAttribute('data-category')!.split(' ');
            if (!mayRun(words, standing) || runs.includes(script)) wrong.push(script.outerHTML);
            runs.push(script);
            // What runs is no longer text/plain; the gate goes by that.
            script.removeAttribute('type');
            return new Promise((resolve, reject) => pending.push({ resolve, reject }));
          });
          const page = await openGatedPage(tags.map(html).join(''), first);

          for (const step of actions) {
            if ('decide' in step) standing = step.decide;
            else if ('add' in step) document.body.insertAdjacentHTML('beforeend', html(step.add));
            else if (step.answer === 'load') pending.shift()?.resolve('');
            else pending.shift()?.reject(new Error('vendor'));
            await page.decide(standing);
          }
          // In the end every vendor answers, and all that is granted has to have run.
          for (let rest = pending.length + 10; rest > 0; rest--) {
            for (const { resolve } of pending.splice(0)) resolve('');
            if (!pending.length && rest < 10) break;
            await page.decide(standing);
          }

          const waiting = [
            ...document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"]'),
          ].filter((script) => mayRun(script.getAttribute('data-category')!.split(' '), standing));
          page.gate.stop();
          document.body.replaceChildren();
          expect(wrong).toEqual([]);
          expect(waiting.map(({ outerHTML }) => outerHTML)).toEqual([]);
        },
      ),
      { numRuns: runs(30) },
    );
  }, 60_000);
});
