import type { Page } from '@playwright/test';

/** Consent-O-Matic has no package to run. This is as much of it as our own rule uses, by its documented rules. */

interface Selection {
  readonly selector: string;
  readonly displayFilter?: boolean;
}

interface Where {
  readonly parent?: Selection;
  readonly target: Selection;
}

type Matcher = Where & { readonly type: 'css' | 'checkbox' };

interface Choice {
  /** The letter of one of the tool's own categories. */
  readonly type: string;
  readonly matcher: Matcher;
  readonly toggleAction: Action;
}

type Action =
  | (Where & { readonly type: 'click' | 'waitcss' })
  | (Where & { readonly type: 'ifcss'; readonly trueAction: Action })
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | { readonly type: 'consent'; readonly consents: readonly Choice[] };

export interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Matcher[];
    readonly showingMatcher: readonly Matcher[];
  }[];
  readonly methods: readonly { readonly name: string; readonly action: Action }[];
}

/**
 * Runs a rule in a page as the tool does for a user who allows these of its categories. Gives what went wrong, which
 * the tool would only log.
 */
export const runRule = (page: Page, rule: Rule, allowed: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([{ detectors, methods }, letters]) => {
      const wrong: string[] = [];
      const wait = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 250));

      // The parent is looked for in the document; the target in the parent, or in its shadow root where it has one.
      const query = (
        root: ParentNode,
        { selector, displayFilter }: Selection,
      ): HTMLElement | undefined =>
        [...((root as Element).shadowRoot ?? root).querySelectorAll<HTMLElement>(selector)].find(
          ({ offsetHeight }) => !displayFilter || offsetHeight !== 0,
        );
      const find = ({ parent, target }: Where): HTMLElement | undefined => {
        const root = parent ? query(document, parent) : document;
        return root && query(root, target);
      };
      const matches = (matcher: Matcher): boolean => {
        const found = find(matcher);
        if (matcher.type === 'css') return !!found;
        if (!found) throw new Error(`no checkbox: ${matcher.target.selector}`);
        return (found as HTMLInputElement).checked;
      };
      const until = async (condition: () => boolean): Promise<boolean> => {
        for (let tries = 0; tries < 10 && !condition(); tries++) await wait();
        return condition();
      };

      const act = async (action: Action): Promise<void> => {
        if (action.type === 'click') find(action)?.click();
        else if (action.type === 'waitcss') await until(() => !!find(action));
        else if (action.type === 'ifcss') {
          if (find(action)) await attempt(action.trueAction);
        } else if (action.type === 'list') {
          for (const one of action.actions) await attempt(one);
        } else if (action.type === 'consent') {
          for (const { type, matcher, toggleAction } of action.consents) {
            if (matches(matcher) !== letters.includes(type)) await attempt(toggleAction);
          }
        }
      };
      // What fails ends the action that it stands in, and no other.
      const attempt = async (action: Action): Promise<void> => {
        try {
          await act(action);
        } catch (error) {
          wrong.push(String(error));
        }
      };

      const detector = detectors.find(({ presentMatcher }) => presentMatcher.every(matches));
      if (!detector) return ['not present'];
      if (!(await until(() => detector.showingMatcher.every(matches)))) return ['not showing'];
      for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
        const method = methods.find((one) => one.name === name);
        if (method) await attempt(method.action);
      }
      return wrong;
    },
    [rule, allowed] as const,
  );
