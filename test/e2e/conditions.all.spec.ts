import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { errors, listenToErrors, ran } from '../support/faulty-page.ts';
import { attribute, codeTag, inlineTag, libraryTag, pageOf, says } from '../support/small-page.ts';

const config: Config = {
  categories: {
    analytics: { services: { counter: { label: 'Counter' }, heatmap: { label: 'Heat map' } } },
    marketing: {},
  },
};

/** What was decided; each is a column of the table. */
const decisions: readonly [what: string, choice: Record<string, boolean> | undefined][] = [
  ['nothing is decided', undefined],
  ['all is denied', { analytics: false, marketing: false }],
  ['analytics is granted', { analytics: true, marketing: false }],
  ['one service of analytics is granted', { counter: true }],
  ['all is granted', { analytics: true, marketing: true }],
];

/** Expressions, and whether they hold after each of the decisions. */
const table: Readonly<Record<string, string>> = {
  essential: 'yes yes yes yes yes',
  '!essential': 'no no no no no',
  analytics: 'no no yes no yes',
  '!analytics': 'no yes no yes no',
  '!marketing': 'no yes yes yes no',
  // A service.
  counter: 'no no yes yes yes',
  '!counter': 'no yes no no no',
  heatmap: 'no no yes no yes',
  'counter !heatmap': 'no no no yes no',
  // And: space, comma, newline.
  'analytics marketing': 'no no no no yes',
  'analytics,marketing': 'no no no no yes',
  'analytics\nmarketing': 'no no no no yes',
  ' \n analytics ,\t, marketing , ': 'no no no no yes',
  'analytics !marketing': 'no no yes no no',
  '!analytics !marketing': 'no yes no yes no',
  'essential analytics': 'no no yes no yes',
  // Or, which is weaker.
  'analytics | marketing': 'no no yes no yes',
  'analytics|marketing': 'no no yes no yes',
  'analytics | !analytics': 'no yes yes yes yes',
  'marketing | counter !heatmap': 'no no no yes yes',
  'marketing counter | !analytics !counter': 'no yes no no yes',
  'essential | marketing': 'yes yes yes yes yes',
  'counter |': 'no no yes yes yes',
};

/** These name what isn't configured, or nothing. They never hold, and for tags each is an error. */
const unknown = [
  'statistics',
  '!statistics',
  'Analytics',
  'analytic',
  'Essential',
  'essential statistics',
  'essential | statistics',
  'statistics | essential',
  'essential | !statistics',
  'essential;analytics',
  'constructor',
  '__proto__',
  '',
  ' ',
  ',',
  '|',
  '!',
];

/** These put `!` where it means nothing. They never hold. */
const nonsense = ['! analytics', '!!analytics', 'essential!', 'essential!marketing'];

const all = [...Object.keys(table), ...unknown, ...nonsense];

for (const [column, [what, choice]] of decisions.entries()) {
  test(`conditions when ${what}: tags and has() agree`, async ({ serve, faults }) => {
    faults.expect(/\[ask-first\] unknown-category/);
    const tags = all.map((expression) => inlineTag(attribute(expression), expression));
    const page = await serve({
      '/': pageOf({ before: listenToErrors, library: libraryTag(config), body: tags.join('') }),
    });
    await page.open('/');
    if (choice) await page.page.evaluate((choices) => window.askFirst.save(choices), choice);

    const expected = Object.entries(table)
      .filter(([, row]) => row.split(' ')[column] === 'yes')
      .map(([expression]) => expression)
      .sort();
    await expect.poll(() => ran(page)).toEqual(expected);
    await page.settle();
    expect(await ran(page)).toEqual(expected);
    const has = await page.page.evaluate(
      (expressions) => expressions.filter((expression) => window.askFirst.has(expression)),
      all,
    );
    expect(has.sort()).toEqual(expected);

    const told = await errors(page);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['unknown-category']));
    expect(told).toHaveLength(unknown.length);
  });
}

test('data-service is what the tag follows; data-category beside it only names', async ({
  serve,
}) => {
  const tag = (category: string, service: string): string =>
    codeTag(category, says(`${category}: ${service}`), `data-service="${service}"`);
  const page = await serve({
    '/': pageOf({
      library: libraryTag(config),
      body:
        tag('analytics', 'counter') +
        tag('analytics', 'heatmap') +
        tag('marketing', 'counter') +
        tag('essential', 'heatmap') +
        tag('analytics', 'counter !heatmap') +
        `<script type="text/plain" data-service="counter">${says('counter')}</script>`,
    }),
  });
  await page.open('/');
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  await page.page.evaluate(() => window.askFirst.save({ counter: true }));

  const expected = [
    'analytics: counter',
    'analytics: counter !heatmap',
    'counter',
    'marketing: counter',
  ];
  await expect.poll(() => ran(page)).toEqual(expected);
  await page.settle();
  expect(await ran(page)).toEqual(expected);
});

test('a tag for the refusal runs at the decision, not before, and not again when all is granted', async ({
  serve,
}) => {
  const page = await serve({
    '/': pageOf({ library: libraryTag(config), body: inlineTag('!analytics', 'without') }),
  });
  await page.open('/');
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
  await page.rejectAll();
  await expect.poll(() => page.demoLog()).toEqual(['without']);

  await page.page.evaluate(() => window.askFirst.acceptAll());
  await page.settle();
  expect(await page.demoLog()).toEqual(['without']);
  await page.reload();
  await page.settle();
  expect(await page.demoLog()).toEqual([]);
});
