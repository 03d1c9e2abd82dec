import { setTimeout as later } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Config } from 'ask-first';
import { answersAfter, CATEGORIES, type Decision, SERVICES } from '../support/consent-model.ts';
import { expect, test } from '../support/demo-test.ts';
import { diaryScript, type Newcomer } from '../support/gate-diary.ts';
import { Ledger } from '../support/gate-ledger.ts';
import {
  type Action,
  attributesOf,
  codeOf,
  htmlOf,
  type Piece,
  type Scenario,
  scenario,
  textOf,
} from '../support/gate-scenario.ts';
import { assertOften } from '../support/property-runs.ts';
import { seed } from '../support/seed.ts';
import type { Answers } from '../support/serve-pages.ts';
import { libraryTag } from '../support/small-page.ts';

const config: Config = {
  categories: Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      {
        services: Object.fromEntries(SERVICES[category].map((id) => [id, {}])),
        onWithdraw: 'none',
      },
    ]),
  ),
};

async function* slowly(first: string, second: string, pause = 30): AsyncGenerator<string> {
  yield first;
  await later(pause);
  yield second;
}

/** The page of a scenario, and the files of all elements that it will ever have. */
const siteOf = ({ pieces, library, split, early, actions }: Scenario, folder: string): Answers => {
  const head = `<!doctype html><html lang="en"><head><title>A page</title>
    <link rel="icon" href="data:,">${diaryScript(early)}`;
  const tag = libraryTag(config, library === 'defer' || library === 'async' ? library : '');
  const parts = [
    `${head}${library === 'end' ? '' : tag}</head><body><h1>A page</h1>`,
    ...pieces.map((piece) => htmlOf(piece, folder)),
    `${library === 'end' ? tag : ''}</body></html>`,
  ];
  const page = (): { body: AsyncIterable<string> } => ({
    body: slowly(parts.slice(0, split + 1).join('\n'), parts.slice(split + 1).join('\n')),
  });
  const all = [...pieces, ...actions.flatMap((action) => ('add' in action ? [action.add] : []))];
  const answers: [string, Answers[string]][] = all.map((piece) => {
    const path = `${folder}/${piece.id}`;
    if (piece.element === 'iframe') return [path, '<!doctype html><title>A frame</title>'];
    if (piece.element === 'img') return [`${path}.gif`, ''];
    const code = codeOf(piece);
    if (piece.code === 'hangs') return [`${path}.js`, { hangs: true }];
    if (piece.code === 'gone') return [`${path}.js`, { status: 404 }];
    if (piece.code !== 'slow') return [`${path}.js`, code];
    return [
      `${path}.js`,
      () => ({ body: slowly('', code, 50 + (Number(piece.id.slice(1)) % 3) * 50) }),
    ];
  });
  return { ...Object.fromEntries(answers), [`${folder}/`]: page };
};

const newcomer = (piece: Piece, folder: string): Newcomer => ({
  id: piece.id,
  element: piece.element,
  attributes: attributesOf(piece, folder),
  text: textOf(piece),
  html: htmlOf(piece, folder),
});

const call = (page: Page, decisions: readonly Decision[]): Promise<unknown> =>
  page.evaluate(
    (calls) =>
      Promise.all(
        calls.map(([name, argument]) =>
          (window.askFirst[name] as (argument: unknown) => unknown)(argument),
        ),
      ).then(() => {}),
    decisions,
  );

/** All that is due has run, and frames and pictures are as they should be. */
const rest = async (page: Page, ledger: Ledger): Promise<void> => {
  const due = ledger.due();
  const { live, held } = ledger.media();
  await expect
    .poll(
      () =>
        page.evaluate(
          ([ids, liveIds, heldIds]) => {
            const isLive = (id: string): boolean => !!window.hands.find(id)?.hasAttribute('src');
            return {
              waiting: ids.filter((id) => !window.diary.runs.includes(id)),
              notLoaded: liveIds.filter((id) => !isLive(id)),
              notEmptied: heldIds.filter(isLive),
            };
          },
          [due, live, held] as const,
        ),
      { timeout: 10_000 },
    )
    .toEqual({ waiting: [], notLoaded: [], notEmptied: [] });
};

const perform = async (
  page: Page,
  ledger: Ledger,
  action: Action,
  folder: string,
): Promise<void> => {
  if ('decide' in action) await call(page, action.decide);
  else if ('add' in action) {
    await page.evaluate(([made, by]) => window.hands.add(made, by), [
      newcomer(action.add, folder),
      action.by,
    ] as const);
  } else if ('renew' in action) {
    await page.evaluate(
      (made) => window.hands.renew(made),
      newcomer(ledger.piece(action.renew), folder),
    );
  } else if ('remove' in action) {
    await page.evaluate((id) => window.hands.remove(id), action.remove);
  } else if ('move' in action) await page.evaluate((id) => window.hands.move(id), action.move);
  else if (action.wait === 'rest') await rest(page, ledger);
  else {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }
};

/** Frames in a row; each time everybody who wants one gets a task as well. */
const calm = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

test('what ran was granted when it started, ran once and in order; and all that was granted did run', async ({
  serve,
  context,
  faults,
  browserName,
}) => {
  faults.expect(
    /\[ask-first\] (unknown-category|address-refused|script-(failed|inert|timeout)):/,
    /a fault of the vendor/,
    /Failed to load resource: the server responded with a status of 404/,
  );
  const answers: Record<string, Answers[string]> = {};
  const { base, served } = await serve(answers);
  let count = 0;

  const property = async (made: Scenario): Promise<void> => {
    const folder = `/${++count}`;
    const ledger = new Ledger(made);
    Object.assign(answers, siteOf(made, folder));
    /** The ids of the elements that were asked for, in their order. */
    const requested = (): string[] =>
      served.filter((path) => path.startsWith(`${folder}/t`)).map((path) => /t\d+/.exec(path)![0]);
    await context.clearCookies();
    // A page of its own: Firefox may refuse to leave one that is still busy.
    const page = await context.newPage();
    try {
      const past = made.before && answersAfter(undefined, made.before);
      if (past) await seed(page, base, past, { config });
      await page.goto(`${base}${folder}/`, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => window.diary.first >= 0);
      for (const action of made.actions) {
        if (!ledger.isPossible(action)) continue;
        ledger.note(action, requested().length);
        await perform(page, ledger, action, folder);
      }
      await rest(page, ledger);
      await calm(page);
      const diary = await page.evaluate(() => window.diary);
      expect(ledger.breaches(diary, requested())).toEqual([]);
    } finally {
      await page.close();
    }
  };

  await assertOften(scenario, property, browserName === 'chromium' ? 40 : 20);
});
