import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';

const CHANGED = 'We added maps.';
const config = (version: string, ...categories: readonly string[]): Config => ({
  policy: { url: '/cookies', version, effectiveDate: '2026-11-01', changes: CHANGED },
  categories: Object.fromEntries(categories.map((id) => [id, { label: id }])),
});

/** The page of a site that has a configuration now, and another one later. */
const changing = (now: Config) => {
  const site = { now };
  return { site, answers: { '/': () => pageOf({ library: libraryTag(site.now) }) } };
};

test('a new version of the policy asks everything again, and says what changed and when', async ({
  serve,
}) => {
  const { site, answers } = changing(config('1', 'analytics', 'maps'));
  const visit = await serve(answers);
  await visit.open('/');
  await expect(visit.banner).not.toContainText(CHANGED);
  await visit.acceptAll();

  site.now = config('2', 'analytics', 'maps');
  expect(await visit.open('/')).toMatchObject({ status: 'undecided', granted: ['essential'] });
  await expect(visit.banner).toContainText(`Changed on November 1, 2026: ${CHANGED}`);
  await visit.rejectAll();
  expect((await visit.open('/')).status).toBe('decided');

  await visit.openPreferences();
  await visit.button('forget').click();
  await expect(visit.banner).toBeVisible();
  await expect(visit.banner).not.toContainText(CHANGED);
});

test('a new category is asked without news of a policy that is the same', async ({ serve }) => {
  const { site, answers } = changing(config('1', 'analytics'));
  const visit = await serve(answers);
  await visit.open('/');
  await visit.acceptAll();

  site.now = config('1', 'analytics', 'maps');
  expect((await visit.open('/')).status).toBe('partial');
  await expect(visit.banner).toBeVisible();
  await expect(visit.banner).not.toContainText(CHANGED);
});

test('another order and other names ask nothing', async ({ serve }) => {
  const { site, answers } = changing(config('1', 'analytics', 'maps', 'marketing'));
  const visit = await serve(answers);
  await visit.open('/');
  await visit.openPreferences();
  await visit.toggle('maps');
  await visit.save();

  const other = config('1', 'marketing', 'maps', 'analytics');
  site.now = { ...other, categories: { ...other.categories, maps: { label: 'Street maps' } } };
  expect(await visit.open('/')).toMatchObject({
    status: 'decided',
    granted: ['essential', 'maps'],
  });
  await visit.settle();
  await expect(visit.banner).toBeHidden();
});

test('a yes and a no are remembered as long as the site says, and renewing moves neither', async ({
  serve,
  context,
  faults,
}) => {
  faults.expect(/a no is forgotten sooner/);
  const days = async (): Promise<number> => {
    const { expires } = (await context.cookies()).find(({ name }) => name === 'ask-first')!;
    return Math.round((expires - Date.now() / 1000) / 86_400);
  };
  const visit = await serve({
    '/': pageOf({
      library: libraryTag({ cookie: { expiresAfterDays: { accept: 30, reject: 9 } } }),
    }),
  });
  await visit.open('/');
  await visit.acceptAll();
  expect(await days()).toBe(30);
  const { decidedAt } = await visit.open('/');
  expect(await days()).toBe(30);
  await visit.page.evaluate(() => window.askFirst.rejectAll());
  expect(await days()).toBe(9);
  expect((await visit.open('/')).decidedAt! > decidedAt!).toBe(true);
  expect(await days()).toBe(9);
});
