import { expect } from '@playwright/test';
import type { Config } from 'ask-first';
import type { Answers } from './serve-pages.ts';
import { inlineTag, libraryTag, pageOf } from './small-page.ts';

/** A browser as somebody uses it who has no mouse, whatever drives it. */
export interface Keyboard {
  press(key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape'): Promise<void>;
  /** Runs in the page. */
  read<T>(code: () => T): Promise<T>;
}

const config: Config = {
  categories: {
    analytics: { services: { counter: { label: 'Counter' } }, onWithdraw: 'none' },
    marketing: {},
  },
};

/** One page with a field, a tag for each of two categories, and the way back to the preferences. */
export const KEYBOARD_SITE: Answers = {
  '/': pageOf({
    library: libraryTag(config),
    body: `<main><label>Name <input name="field"></label></main>${inlineTag('analytics', 'counted')}${inlineTag('marketing', 'sold')}`,
  }),
};

/** Where the focus is: the action of a button, the name of a switch or a field, the target of a link. */
const focused = (): string => {
  const outer = document.activeElement!;
  const one = (outer.shadowRoot?.activeElement ?? outer) as HTMLElement & HTMLInputElement;
  return one.dataset['action'] || one.name || one.getAttribute('href') || one.localName;
};

const view = (): string =>
  document.querySelector<HTMLElement>('ask-first')?.dataset['state'] ?? 'closed';

/** Each switch with where it stands. */
const switches = (): string[] =>
  [
    ...document
      .querySelector('ask-first')!
      .shadowRoot!.querySelectorAll<HTMLInputElement>('input[name]'),
  ].map(
    ({ name, checked, indeterminate }) =>
      `${name} ${indeterminate ? 'mixed' : checked ? 'on' : 'off'}`,
  );

/** Everything that the library can do, by keys alone. */
export const travel = async ({ press, read }: Keyboard): Promise<void> => {
  const at = (place: string): Promise<void> => expect.poll(() => read(focused)).toBe(place);
  const shows = (what: string): Promise<void> => expect.poll(() => read(view)).toBe(what);
  const goTo = async (place: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let steps = 0; steps < 20; steps++) {
      if ((await read(focused)) === place) return;
      await press(key);
    }
    throw new Error(`${key} never comes to ${place}`);
  };

  await shows('banner');
  // The banner takes nothing that was not given to it, and stands first in the page.
  await at('body');
  for (const place of ['reject-all', 'accept-all', 'preferences']) {
    await press('Tab');
    await at(place);
  }
  await press('Shift+Tab');
  await at('accept-all');
  await press('Escape');
  await shows('banner');

  // In: to the heading, so that nobody grants anything by a second Enter.
  await press('Tab');
  await press('Enter');
  await shows('preferences');
  await at('h2');
  const order: string[] = [];
  while (order.length < 20 && order.at(-1) !== 'save') {
    await press('Tab');
    order.push(await read(focused));
  }
  expect(order).toEqual([
    'close',
    'analytics',
    'summary',
    'marketing',
    'reject-all',
    'accept-all',
    'save',
  ]);
  await goTo('analytics', 'Shift+Tab');
  await press('Space');
  expect(await read(switches)).toEqual(['analytics on', 'counter on', 'marketing off']);
  await press('Tab');
  await press('Enter');
  await press('Tab');
  await at('counter');
  await press('Space');
  expect(await read(switches)).toEqual(['analytics off', 'counter off', 'marketing off']);
  await press('Space');

  // Out without saving: where it began, and nothing of it stays.
  await press('Escape');
  await shows('banner');
  await at('preferences');
  expect(await read(() => [window.askFirst.state.status, document.cookie])).toEqual([
    'undecided',
    '',
  ]);
  await press('Enter');
  await shows('preferences');
  expect(await read(switches)).toEqual(['analytics off', 'counter off', 'marketing off']);
  await goTo('marketing');
  await press('Space');
  await goTo('save');
  await press('Enter');
  await shows('closed');
  await expect.poll(() => read(() => window.demoLog ?? [])).toEqual(['sold']);
  expect(await read(() => window.askFirst.state.granted)).toEqual(['essential', 'marketing']);

  // The way back, by the page's own link.
  await goTo('#ask-first');
  await press('Enter');
  await shows('preferences');
  expect(await read(switches)).toEqual(['analytics off', 'counter off', 'marketing on']);
  await press('Escape');
  await shows('closed');
  await at('#ask-first');

  // Round and round, and never into the page behind; the browser's own controls may have a turn, too.
  await press('Enter');
  await shows('preferences');
  for (let steps = 0; steps < 12; steps++) {
    await press('Tab');
    expect(['field', '#ask-first']).not.toContain(await read(focused));
  }
};
