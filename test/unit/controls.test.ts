import { describe, expect, vi } from 'vitest';
import { settle, test } from '../support/start-page.ts';

const click = (selector: string): Event => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  document.querySelector(selector)!.dispatchEvent(event);
  return event;
};

describe('the site’s own controls', () => {
  test.for([
    ['accept-all', ['essential', 'analytics', 'functional', 'marketing']],
    ['reject-all', ['essential']],
  ] as const)('decide: %s', async ([command, granted], { start }) => {
    document.body.innerHTML = `<button data-ask-first="${command}"><b>x</b></button>`;
    const consent = await start.begin({});

    const { defaultPrevented } = click('b');

    expect(defaultPrevented).toBe(true);
    expect(consent.state).toMatchObject({ granted, method: command, source: 'user' });
  });

  test.for([
    '<button data-ask-first="preferences">',
    '<a href="#ask-first">',
    '<a href="/shop/cart#ask-first">',
  ])('open the preferences: %s', async (html, { start }) => {
    document.body.innerHTML = html;
    start.returnWith({ analytics: true, functional: true, marketing: true });
    await start.begin({});

    const { defaultPrevented } = click('button,a');
    await settle();

    expect(start.view()).toBe('preferences');
    expect(defaultPrevented).toBe(true);
  });

  test('are found in shadow roots, and when they come later', async ({ start }) => {
    const consent = await start.begin({});
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    root.innerHTML = '<button data-ask-first="accept-all"></button>';

    root.querySelector('button')!.click();

    expect(consent.has('analytics')).toBe(true);
  });

  test('work before the library is ready', async ({ start }) => {
    document.body.innerHTML = '<button data-ask-first="accept-all"></button>';
    const consent = start.start({}, { source: () => Promise.resolve({}) });

    click('button');

    await vi.waitFor(() => expect(consent.has('analytics')).toBe(true));
  });

  test.for([
    '<button data-ask-first="accept">',
    '<button data-ask-first="">',
    '<a href="#other">',
    '<button>',
    '<a>',
  ])('are not: %s', async (html, { start }) => {
    document.body.innerHTML = html;
    const consent = await start.begin({});

    const { defaultPrevented } = click('button,a');
    await settle();

    expect(defaultPrevented).toBe(false);
    expect(consent.state.status).toBe('undecided');
    expect(start.view()).toBe('banner');
  });

  test('are not links to the same fragment of another page', async ({ start }) => {
    document.body.innerHTML = '<a href="https://other.test/#ask-first">x</a>';
    document.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
    await start.begin({});

    click('a');
    await settle();

    expect(start.view()).toBe('banner');
  });
});
