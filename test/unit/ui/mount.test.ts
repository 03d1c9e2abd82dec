import './ui-stand-ins.ts';
import { type BoundFunctions, type queries, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount } from '../../../src/ui/index.ts';
import type { Interface } from '../../../src/ui/port.ts';
import { category, type FakePort, fakePort, service } from './fake-port.ts';

let port: FakePort;
let ui: Interface;

const start = (...given: Parameters<typeof fakePort>): void => {
  port = fakePort(...given);
  ui = port.ui = mount(port);
};
const host = (): HTMLElement => document.querySelector<HTMLElement>('ask-first')!;
const root = (): ShadowRoot => host().shadowRoot!;
const inside = (): BoundFunctions<typeof queries> => within(root() as unknown as HTMLElement);
const button = (name: string): HTMLButtonElement =>
  inside().getByRole<HTMLButtonElement>('button', { name });
const decisions = (): unknown[] =>
  port.calls.filter(([what]) => what === 'decide').map(([, choice]) => choice);
const preferences = async (opener?: Element): Promise<void> => {
  ui.show('preferences', opener);
  await vi.waitFor(() => expect(host().dataset['state']).toBe('preferences'));
};

beforeEach(() => {
  document.body.innerHTML = '<button id="page">page</button>';
});
afterEach(() => {
  expect(port.calls.filter(([what]) => what === 'report')).toEqual([]);
  ui.destroy();
  document.documentElement.lang = '';
});

describe('the banner', () => {
  test('is not there before it is asked for', () => {
    start();
    expect(host()).toBeNull();
  });

  test('comes first in the body, without taking the focus', () => {
    start();
    document.querySelector<HTMLElement>('#page')!.focus();
    ui.show('banner');
    expect(document.body.firstElementChild).toBe(host());
    expect(document.activeElement!.id).toBe('page');
    expect(inside().getByRole('region', { name: 'May we use cookies?' })).toBeTruthy();
  });

  test('uses the element that the page has written', () => {
    start();
    document.body.insertAdjacentHTML('beforeend', '<p><ask-first></ask-first></p>');
    ui.show('banner');
    expect(document.querySelectorAll('ask-first')).toHaveLength(1);
    expect(host().parentElement!.localName).toBe('p');
  });

  test('is not found by search engines’ snippets, and says its language', async () => {
    document.documentElement.lang = 'de';
    start({ language: { texts: { de: {} } } });
    ui.show('banner');
    await vi.waitFor(() =>
      expect(host().dataset).toMatchObject({ nosnippet: '', state: 'banner' }),
    );
    expect([host().lang, host().dir]).toEqual(['de', 'ltr']);
  });

  test('offers to reject and to accept in the same words of the same element', () => {
    start();
    ui.show('banner');
    const [reject, accept] = [button('Reject all'), button('Accept all')];
    expect(reject.parentElement).toBe(accept.parentElement);
    expect([reject.dataset['action'], accept.dataset['action']]).toEqual([
      'reject-all',
      'accept-all',
    ]);
    expect([reject.getAttribute('part'), accept.getAttribute('part')]).toEqual([
      'button reject',
      'button accept',
    ]);
  });

  test.each([
    ['Reject all', 'reject-all'],
    ['Accept all', 'accept-all'],
  ])('decides at one synthetic click on “%s”, and is gone at once', (name, choice) => {
    start();
    ui.show('banner');
    button(name).click();
    expect(port.calls).toEqual([
      ['show', 'banner'],
      ['decide', choice, false],
      ['hide', 'banner'],
    ]);
    expect(host().hidden).toBe(true);
    expect(root().querySelector('button')).toBeNull();
  });

  test('says who asks, for what, with how many partners, and links the policy', () => {
    start(
      { controller: { name: 'Acme Ltd' }, policy: { url: '/cookies' } },
      {
        categories: [
          category('essential'),
          category('analytics', {
            services: [
              service('a', { provider: 'Google' }),
              service('b', { provider: 'Google' }),
              service('c', { provider: 'Bing' }),
            ],
          }),
          category('comments', { label: 'Comments' }),
          category('broken', { sound: false }),
        ],
      },
    );
    ui.show('banner');
    const text = root().querySelector('.facts')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(text).toBe(
      'You decide about: Analytics and Comments. Partners: 2. Responsible: Acme Ltd. Cookie policy',
    );
    expect(inside().getByRole<HTMLAnchorElement>('link').href).toBe(
      'https://www.example.test/cookies',
    );
  });

  test('a press from before it appeared decides nothing', () => {
    start();
    ui.show('banner');
    const accept = button('Accept all');
    const click = (): boolean =>
      accept.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    click();
    expect(decisions()).toEqual([]);
    accept.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    click();
    expect(decisions()).toEqual(['accept-all']);
  });

  test('closes without a decision when it is told to', () => {
    start();
    ui.show('banner');
    ui.hide();
    ui.hide();
    expect(port.calls).toEqual([
      ['show', 'banner'],
      ['hide', 'banner'],
    ]);
  });

  test('asks in other words when something new is asked', async () => {
    start({}, { state: { status: 'partial' } });
    ui.show('banner');
    await vi.waitFor(() => expect(inside().getByText(/asks for something new/)).toBeTruthy());
  });

  test('follows the language of the page', async () => {
    start({ language: { texts: { ar: { 'banner.title': 'X' } } } });
    ui.show('banner');
    document.documentElement.lang = 'ar';
    await vi.waitFor(() => expect([host().lang, host().dir]).toEqual(['ar', 'rtl']));
    expect(root().querySelector('h2')!.textContent).toBe('X');
  });

  test('goes along when the body is replaced, and stays away when it is taken out', async () => {
    start();
    ui.show('banner');
    const body = document.createElement('body');
    document.documentElement.replaceChild(body, document.body);
    await vi.waitFor(() => expect(body.firstElementChild).toBe(host()));
    host().remove();
    await new Promise((done) => setTimeout(done, 10));
    expect(host()).toBeNull();
  });

  test('gives the focus back to where it came from', () => {
    start();
    ui.show('banner');
    document.querySelector<HTMLElement>('#page')!.focus();
    button('Reject all').focus();
    button('Reject all').click();
    expect(document.activeElement!.id).toBe('page');
  });

  test('has an X that rejects and says so, where the site wants one', async () => {
    start({ ui: { close: true } });
    ui.show('banner');
    await vi.waitFor(() => expect(host()).toBeTruthy());
    button('Close and reject all').click();
    expect(decisions()).toEqual(['reject-all']);
  });

  test('blocks the page only where the site wants that, and Escape is no way out', async () => {
    start({ ui: { blocking: true } });
    ui.show('banner');
    await vi.waitFor(() => expect(root().querySelector('dialog')).toBeTruthy());
    const dialog = root().querySelector('dialog')!;
    expect(dialog.matches(':modal')).toBe(true);
    const cancel = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(cancel);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    dialog.dispatchEvent(escape);
    expect([cancel.defaultPrevented, escape.defaultPrevented, host().dataset['state']]).toEqual([
      true,
      true,
      'banner',
    ]);
    expect(decisions()).toEqual([]);
  });
});

describe('the preferences', () => {
  const categories = [
    category('essential', {
      cookies: [{ name: 'sid', duration: 'session', purpose: 'Keeps you signed in' }],
    }),
    category('analytics', {
      services: [
        service('ga', {
          label: 'Google Analytics',
          provider: 'Google',
          policyUrl: 'https://example.com/',
          cookies: [
            { name: '_ga', duration: { en: '2 years' }, kind: 'localStorage', purpose: 'Counts' },
          ],
        }),
        service('bad', { sound: false }),
      ],
    }),
    category('broken', { sound: false }),
  ];

  const switches = (): HTMLInputElement[] => [
    ...root().querySelectorAll<HTMLInputElement>('[part=switch]'),
  ];

  test('have one switch for each sound category and service, off until granted, and none for essential', async () => {
    start({}, { categories });
    await preferences();
    expect(switches().map(({ name, checked }) => [name, checked])).toEqual([
      ['analytics', false],
      ['ga', false],
    ]);
    expect(inside().getByText('Always active')).toBeTruthy();
    // A group may be mixed, which a switch can't be.
    expect(inside().getByRole('checkbox', { name: 'Analytics' })).toBe(switches()[0]);
    expect(inside().getByRole('switch', { name: 'Google Analytics' })).toBe(switches()[1]);
  });

  test('show what is granted', async () => {
    start(
      {},
      { categories, state: { granted: ['essential', 'analytics'], services: { ga: true } } },
    );
    await preferences();
    expect(switches().map(({ checked }) => checked)).toEqual([true, true]);
  });

  test('save what every switch shows', async () => {
    start({}, { categories });
    await preferences();
    inside().getByRole('checkbox', { name: 'Analytics' }).click();
    button('Save selection').click();
    expect(decisions()).toEqual([{ analytics: true, ga: true }]);
  });

  test('close without saving, back to the banner while the question is open, and forget', async () => {
    start({}, { categories });
    ui.show('banner');
    await preferences();
    inside().getByRole('checkbox', { name: 'Analytics' }).click();
    root()
      .querySelector('dialog')!
      .dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(host().dataset['state']).toBe('banner');
    await preferences();
    expect(inside().getByRole<HTMLInputElement>('checkbox', { name: 'Analytics' }).checked).toBe(
      false,
    );
    expect(decisions()).toEqual([]);
  });

  test('close altogether once decided, and the focus goes back to what opened them', async () => {
    start({}, { categories, state: { status: 'decided' } });
    const opener = document.querySelector('#page')!;
    await preferences(opener);
    button('Close without saving').click();
    expect(host().dataset['state']).toBe('closed');
    expect(document.activeElement).toBe(opener);
  });

  test('list the cookies in a table once somebody opens the details', async () => {
    start({}, { categories });
    await preferences();
    expect(root().querySelector('table')).toBeNull();
    for (const details of root().querySelectorAll('details')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
    const rows = [...root().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
    expect(rows).toEqual([
      ['sid', 'Keeps you signed in', 'until you close the browser', 'Cookie'],
      ['_ga', 'Counts', '2 years', 'Local storage'],
    ]);
  });

  test('make a long table piece by piece, and only while somebody reads it', async () => {
    const cookies = Array.from({ length: 75 }, (_, index) => ({ name: `_${index}` }));
    start(
      {},
      {
        categories: [
          category('analytics', { services: [service('ga', { cookies })], cookies }),
          category('marketing', { cookies }),
        ],
      },
    );
    await preferences();
    const [first, second] = root().querySelectorAll('details');
    const rows = (): number[] =>
      [first!, second!].map((details) => details.querySelectorAll('tbody tr').length);
    const open = (details: HTMLDetailsElement): void => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    };

    open(first!);
    expect(rows()[0]).toBeGreaterThan(10);
    expect(rows()[0]).toBeLessThan(75);
    // Opened again meanwhile, it goes on where it was.
    open(first!);
    await vi.waitFor(() => expect(rows()).toEqual([150, 0]), { timeout: 10_000 });
    expect(
      [...first!.querySelectorAll('tbody th')].map((cell) => cell.textContent).slice(73, 77),
    ).toEqual(['_73', '_74', '_0', '_1']);

    // And opened once more it is as it was.
    first!.open = false;
    first!.dispatchEvent(new Event('toggle'));
    open(first!);
    expect(rows()).toEqual([150, 0]);

    open(second!);
    ui.hide();
    const { length } = second!.querySelectorAll('tbody tr');
    await new Promise((done) => setTimeout(done, 50));
    expect(second!.querySelectorAll('tbody tr')).toHaveLength(length);
  });

  test('say when the visitor decided', async () => {
    start({}, { categories, state: { status: 'decided', decidedAt: '2026-11-21T12:00:00Z' } });
    await preferences();
    expect(root().textContent).toContain('You decided on November 21, 2026.');
  });

  test('don’t open late when they are no longer wanted', async () => {
    start();
    ui.show('preferences');
    ui.hide();
    await new Promise((done) => setTimeout(done, 50));
    expect(host()?.dataset['state'] ?? 'closed').toBe('closed');
  });

  test('have a trigger on every page, where the site wants one', async () => {
    start({ ui: { trigger: true } }, { state: { status: 'decided' } });
    await vi.waitFor(() => expect(host()).toBeTruthy());
    expect(host().dataset['state']).toBe('closed');
    button('Cookie settings').click();
    expect(host().dataset['state']).toBe('preferences');
  });
});

describe('a held frame', () => {
  test('is covered, with two ways on, and inert until it is free', async () => {
    document.body.innerHTML = '<iframe title="Map" data-category="functional"></iframe>';
    const frame = document.querySelector('iframe')!;
    start();
    ui.setHeldFrames([frame]);
    await vi.waitFor(() => expect(document.querySelector('ask-first-embed')).toBeTruthy());
    const cover = document.querySelector('ask-first-embed')!;
    expect(cover.nextElementSibling).toBe(frame);
    expect(frame.inert).toBe(true);
    const press = (action: string): void =>
      cover.shadowRoot!.querySelector<HTMLElement>(`[data-action=${action}]`)!.click();
    press('load-once');
    press('always-allow');
    expect(port.calls).toEqual([
      ['loadOnce', frame],
      ['decide', { functional: true }, false],
    ]);
    ui.setHeldFrames([]);
    await vi.waitFor(() => expect(document.querySelector('ask-first-embed')).toBeNull());
    expect(frame.inert).toBeFalsy();
  });
});

test('the declaration shows what the site has declared, and changes with the answer', async () => {
  document.body.innerHTML = '<ask-first-declaration></ask-first-declaration>';
  start();
  const box = document.querySelector('ask-first-declaration')!;
  await vi.waitFor(() => expect(box.shadowRoot?.querySelector('h2')).toBeTruthy());
  const standing = (): (string | undefined)[] =>
    [...box.shadowRoot!.querySelectorAll('.standing')].map((one) => one.textContent?.trim());
  expect(standing()).toEqual(['Always active', 'Off', 'Off', 'Off']);
  port.change({ status: 'decided', granted: ['essential', 'analytics'] });
  expect(standing()).toEqual(['Always active', 'On', 'Off', 'Off']);
  box.shadowRoot!.querySelector<HTMLElement>('[data-action=reject-all]')!.click();
  expect(decisions()).toEqual(['reject-all']);
});

test('a declaration that nobody has filled yet is left alone when the language changes', async () => {
  document.body.innerHTML = '<ask-first-declaration></ask-first-declaration>';
  start();
  const first = document.querySelector<HTMLElement>('ask-first-declaration')!;
  await vi.waitFor(() => expect(first.shadowRoot?.querySelector('h2')).toBeTruthy());
  const uncaught = vi.fn();
  window.addEventListener('error', uncaught, { once: true });
  document.body.prepend(document.createElement('ask-first-declaration'));
  document.documentElement.lang = 'de';
  await vi.waitFor(() => expect(first.lang).toBe('de'), { timeout: 5000 });
  expect(uncaught).not.toHaveBeenCalled();
  ui.fillDeclarations();
  const second = document.querySelector<HTMLElement>('ask-first-declaration')!;
  await vi.waitFor(() => expect(second.lang).toBe('de'), { timeout: 5000 });
});
