import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Verdict } from '../../../src/consent/standing.ts';
import { isActivated } from '../../support/activations.ts';
import { activated, byId, openGatedPage, settle, watchMoves } from '../../support/gated-page.ts';

const STANDING: Record<string, Verdict> = { g: 'granted', g2: 'granted', d: 'denied', o: 'open' };

const inline = (attributes: string, id = 's'): string =>
  `<script type="text/plain" id="${id}" ${attributes}>1</script>`;

const form = (name: string): string => `<form id="${name}" data-category="g"></form>`;

/** What browsers do for `<form><input name="…">`, and jsdom doesn't: the input shadows the form's own member. */
const shadow = (element: Element, ...names: string[]): void => {
  for (const name of names) {
    Object.defineProperty(element, name, {
      value: document.createElement('input'),
      configurable: true,
    });
  }
};

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

describe('a tagged script', () => {
  test.each<[string, boolean]>([
    ['data-category="g"', true],
    ['data-category="d"', false],
    ['data-category="o"', false],
    ['data-category="g g2"', true],
    ['data-category="g,d"', false],
    ['data-category="d | g"', true],
    ['data-category="!d"', true],
    ['data-category="!g"', false],
    ['data-category="!o"', false],
    ['data-service="g"', true],
    ['data-service="d"', false],
    ['data-category="d" data-service="g"', true],
    ['data-category="g" data-service="d"', false],
    ['data-category="g" data-service="o"', false],
  ])('with %s is activated: %j', async (attributes, runs) => {
    const { faults } = await openGatedPage(inline(attributes), STANDING);

    expect(activated()).toEqual(runs ? ['s'] : []);
    expect(faults).toEqual([]);
  });

  test.each<[string, string]>([
    ['data-category="x"', 'x'],
    ['data-category="!x"', 'x'],
    ['data-category="g x"', 'x'],
    ['data-category="g | x"', 'x'],
    ['data-category="G"', 'G'],
    ['data-category=""', ''],
    ['data-category=" , "', ''],
    ['data-category="|"', ''],
    ['data-service="x" data-category="g"', 'x'],
    ['data-service="g" data-category="x"', 'x'],
    ['data-category="constructor"', 'constructor'],
  ])('with %s never runs; one error says so', async (attributes, found) => {
    const { faults, decide } = await openGatedPage(inline(attributes), STANDING);
    await decide({});
    await decide({ d: 'granted' });

    expect(activated()).toEqual([]);
    expect(faults).toEqual([`unknown-category: ${found} #s`]);
  });

  test.each([
    'text/javascript',
    'text/plain ',
    'Text/Plain',
    'text/plain;charset=utf-8',
    'application/json',
    'module',
  ])('is none when its type is %j', async (type) => {
    const { faults } = await openGatedPage(
      `<script id="s" type="${type}" data-category="g"></script>`,
      STANDING,
    );

    expect(byId('s').getAttribute('type')).toBe(type);
    expect(faults).toEqual([]);
  });

  test('of SVG is none', async () => {
    await openGatedPage(
      '<svg><script id="s" type="text/plain" data-category="g"></script></svg>',
      STANDING,
    );

    expect(byId('s').getAttribute('type')).toBe('text/plain');
  });

  test('in a template stays there as it is', async () => {
    await openGatedPage(`<template>${inline('data-category="g"')}</template>`, STANDING);

    const { content } = document.querySelector('template')!;
    expect(content.querySelector('script')!.type).toBe('text/plain');
  });

  test('is activated when the decision comes, as the same element in the same place', async () => {
    const { decide } = await openGatedPage(
      `<i></i>${inline('data-category="o"')}<b></b>`,
      STANDING,
    );
    const script = byId('s');
    expect(activated()).toEqual([]);

    await decide({ o: 'granted' });

    expect(byId('s')).toBe(script);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      'i',
      'script',
      'b',
    ]);
    expect(activated()).toEqual(['s']);
  });

  test('runs once, whatever is decided later', async () => {
    const moves = watchMoves();
    const { decide } = await openGatedPage(inline('data-category="g"'), STANDING);
    await decide({});
    const once = moves(byId('s'));

    await decide({ g: 'denied' });
    await decide({ g: 'granted' });

    expect(once).toContain('in');
    expect(moves(byId('s'))).toEqual(once);
  });

  test('is not run when it is withdrawn before its turn', async () => {
    const { decide, gate, verdicts } = await openGatedPage(inline('data-category="o"'), STANDING);
    verdicts['o'] = 'granted';
    gate.update();

    await decide({ o: 'denied' });

    expect(activated()).toEqual([]);
  });

  test('runs after all when it was withdrawn before its turn and is granted later', async () => {
    const { decide, gate, verdicts } = await openGatedPage(inline('data-category="o"'), STANDING);
    verdicts['o'] = 'granted';
    gate.update();
    await decide({ o: 'denied' });

    await decide({ o: 'granted' });

    expect(activated()).toEqual(['s']);
  });

  test('that comes later is found without a call', async () => {
    await openGatedPage('<main></main>', STANDING);
    const fragment = document.createElement('div');
    fragment.innerHTML = `<p>${inline('data-category="g"')}</p>`;

    document.querySelector('main')!.append(fragment);
    await settle();

    expect(activated()).toEqual(['s']);
  });

  test('costs a page that adds 10,000 nodes one by one a single look at the document', async () => {
    await openGatedPage('<main></main>', STANDING);
    await settle();
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');

    const main = document.querySelector('main')!;
    for (let count = 0; count < 10_000; count++) main.append(document.createElement('p'));
    main.insertAdjacentHTML('beforeend', inline('data-category="g"'));
    await vi.waitFor(() => expect(activated()).toEqual(['s']));

    // The look itself, and the one that follows the tag's own move; each asks twice.
    expect(looks.mock.calls.filter(([selector]) => selector.includes('data-')).length).toBeLessThan(
      7,
    );
  });

  test('that is no tag but a cookie table is told of once, whenever it comes', async () => {
    const page = await openGatedPage('<ask-first-declaration></ask-first-declaration>', STANDING);
    expect(page.declared).toEqual([1]);
    document.body.append(document.createElement('p'));
    await settle();
    expect(page.declared).toEqual([1]);
    document.body.append(document.createElement('ask-first-declaration'));
    await settle();
    expect(page.declared).toEqual([1, 2]);
  });

  test('that gets its category later is found without a call', async () => {
    await openGatedPage('<script type="text/plain" id="s"></script>', STANDING);
    expect(activated()).toEqual([]);

    byId('s').setAttribute('data-category', 'g');
    await settle();

    expect(activated()).toEqual(['s']);
  });

  test('in a shadow root is found when the root is handed over, now and later', async () => {
    const { gate, decide } = await openGatedPage('<main></main>', STANDING);
    const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
    root.innerHTML = inline('data-category="g"', 'now') + inline('data-category="o"', 'then');
    const active = (): boolean[] => [...root.querySelectorAll('script')].map(isActivated);

    gate.scan(root);
    await settle();
    expect(active()).toEqual([true, false]);
    await decide({ o: 'granted' });

    expect(active()).toEqual([true, true]);
  });

  test('is looked for once in a root, however often that was handed over', async () => {
    const { gate } = await openGatedPage('<main></main>', STANDING);
    const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
    for (let time = 0; time < 5; time++) gate.scan(root);
    await settle();
    const look = vi.spyOn(ShadowRoot.prototype, 'querySelectorAll');
    onTestFinished(() => look.mockRestore());
    gate.scan(root);
    const { length } = look.mock.calls;
    gate.scan(root);

    expect(length).toBeGreaterThan(0);
    expect(look.mock.calls).toHaveLength(length * 2);
    expect(length).toBeLessThanOrEqual(2);
  });

  test('that is taken out of the page before its turn does not run', async () => {
    const { gate, verdicts } = await openGatedPage(inline('data-category="o"'), STANDING);
    const script = byId('s') as HTMLScriptElement;
    verdicts['o'] = 'granted';
    gate.update();

    script.remove();
    await settle();

    expect(isActivated(script)).toBe(false);
  });

  test('is left alone from the moment the gate stops', async () => {
    const { gate } = await openGatedPage('<main></main>', STANDING);
    gate.stop();

    document.querySelector('main')!.innerHTML = inline('data-category="g"');
    await settle();

    expect(activated()).toEqual([]);
  });

  test('says for its category that it ran', async () => {
    const { gate, decide } = await openGatedPage(
      inline('data-category="g"', 'a') +
        inline('data-service="x"', 'b') +
        inline('data-category="d"', 'c'),
      { ...STANDING, x: 'granted' },
      { categories: { x: 'video' } },
    );
    await decide({});

    expect(['g', 'video', 'x', 'd'].map(gate.hasRun)).toEqual([true, true, false, false]);
  });
});

describe('while the page is still coming in', () => {
  test('a tag waits until the parser has left it behind', async () => {
    const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    await openGatedPage(
      inline('data-category="g"', 'first') + inline('data-category="g"', 'last'),
      STANDING,
    );
    expect(activated()).toEqual(['first']);

    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();

    expect(activated()).toEqual(['first', 'last']);
  });

  test('a tag goes as soon as something stands behind it or its parents', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    await openGatedPage(`<div><p>${inline('data-category="g"')}</p></div>`, STANDING);
    expect(activated()).toEqual([]);

    document.body.append(document.createElement('i'));
    await settle();

    expect(activated()).toEqual(['s']);
  });
});

describe('the rule of addresses', () => {
  test.each(['https://a.test/a.js', '/a.js', 'a.js', '//a.test/a.js'])(
    'lets %s run',
    async (address) => {
      const { faults } = await openGatedPage(
        inline(`data-category="g" src="${address}"`),
        STANDING,
      );

      expect(activated()).toEqual(['s']);
      expect(faults).toEqual([]);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/javascript,1',
    'blob:https://www.example.test/x',
    'http://a.test/a.js',
    'https://user:pass@a.test/a.js',
    'ftp://a.test/a.js',
  ])('refuses %s, as src and as data-src, once', async (address) => {
    const { faults, decide } = await openGatedPage(
      inline(`data-category="g" src="${address}"`, 'a') +
        inline(`data-category="g" data-src="${address}"`, 'b'),
      STANDING,
    );
    await decide({});

    expect(activated()).toEqual([]);
    expect(faults).toEqual([`address-refused: ${address} #a`, `address-refused: ${address} #b`]);
  });

  test('is not loosened by a <base> that markup wrote: http is for http pages (R5)', async () => {
    document.head.innerHTML = '<base href="http://a.test/">';

    const { faults } = await openGatedPage(
      inline('data-category="g" src="http://a.test/a.js"'),
      STANDING,
    );

    expect(activated()).toEqual([]);
    expect(faults).toEqual(['address-refused: http://a.test/a.js #s']);
  });

  test('has nothing to say before the grant', async () => {
    const { faults } = await openGatedPage(
      inline('data-category="d" src="javascript:1"'),
      STANDING,
    );

    expect(faults).toEqual([]);
  });
});

describe('the rule of nonces', () => {
  test.each<[string, string, boolean]>([
    ['the same nonce', 'nonce="n0nce"', true],
    ['no nonce', '', false],
    ['an empty nonce', 'nonce=""', false],
    ['another nonce', 'nonce="other"', false],
    ['the nonce in other letters', 'nonce="N0NCE"', false],
    ['swallowed markup', `nonce="n0nce" x="<script"`, false],
    ['swallowed markup in capitals', `nonce="n0nce" x="a<SCRIPT src=y"`, false],
    ['a swallowed style', `nonce="n0nce" x="<style"`, false],
  ])('activates a tag with %s: %3$j', async (_, attributes, runs) => {
    const { faults } = await openGatedPage(inline(`data-category="g" ${attributes}`), STANDING, {
      nonce: 'n0nce',
    });

    expect(activated()).toEqual(runs ? ['s'] : []);
    expect(faults).toEqual(runs ? [] : ['nonce-missing:  #s']);
  });

  test('refuses a tag with markup in the name of an attribute', async () => {
    document.body.innerHTML =
      '<div><script type="text/plain" id="s" nonce="n" <script data-category="g"></script></div>';
    const { innerHTML } = document.body;

    await openGatedPage(innerHTML, STANDING, { nonce: 'n' });

    expect(activated()).toEqual([]);
  });

  test('refuses every tag when a nonce is required and none is known', async () => {
    const html =
      inline('data-category="g"', 'a') + inline('data-category="g" nonce="required"', 'b');

    await openGatedPage(html, STANDING, { nonce: 'required' });

    expect(activated()).toEqual([]);
  });

  test('asks for none on a page that has none', async () => {
    await openGatedPage(inline('data-category="g" nonce="x"'), STANDING);

    expect(activated()).toEqual(['s']);
  });
});

describe('markup that a visitor wrote', () => {
  test.each(['matches', 'getAttribute', 'querySelector', 'closest'])(
    'does not stop the gate by a form field that is called %s',
    async (name) => {
      document.body.innerHTML = form('f') + inline('data-category="g"');
      const { innerHTML } = document.body;
      const original = Document.prototype.querySelectorAll;
      vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (
        this: Document,
        selector: string,
      ) {
        const found = original.call(this, selector);
        for (const element of found) if (element.localName === 'form') shadow(element, name);
        return found as never;
      });

      await openGatedPage(innerHTML, STANDING);

      expect(activated()).toEqual(['s']);
    },
  );

  test.each(['matches', 'querySelector'])(
    'does not hide later tags behind a form field that is called %s',
    async (name) => {
      await openGatedPage('<main></main>', STANDING);
      const evil = document.createElement('form');
      shadow(evil, name);
      const failed = vi.fn<(event: Event) => void>((event) => event.preventDefault());
      window.addEventListener('error', failed, { once: true });

      document
        .querySelector('main')!
        .append(evil, document.createRange().createContextualFragment(inline('data-category="g"')));
      await settle();

      expect(activated()).toEqual(['s']);
    },
  );
});
