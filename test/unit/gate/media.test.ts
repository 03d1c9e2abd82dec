import { afterEach, describe, expect, test, vi } from 'vitest';
import { byId, openGatedPage, settle, watchMoves } from '../../support/gated-page.ts';

const FRAME = '<iframe id="f" data-category="m" data-src="https://video.test/1"></iframe>';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a held frame', () => {
  test('has no address before the grant, one after, and none once it is withdrawn', async () => {
    const { decide, fetched } = await openGatedPage(FRAME, { m: 'open' });
    expect(byId('f').hasAttribute('src')).toBe(false);
    expect(fetched).toEqual(['media']);

    await decide({ m: 'granted' });
    expect(byId('f').getAttribute('src')).toBe('https://video.test/1');

    await decide({ m: 'denied' });
    expect(byId('f').hasAttribute('src')).toBe(false);
  });

  test('is no other element that keeps an address for a script of the page', async () => {
    await openGatedPage('<div id="lazy" data-category="m" data-src="/film"></div>', {
      m: 'granted',
    });
    expect(byId('lazy').hasAttribute('src')).toBe(false);
  });

  test('loads again after a second grant', async () => {
    const { decide, fetched } = await openGatedPage(FRAME, { m: 'granted' });

    await decide({ m: 'denied' });
    await decide({ m: 'granted' });

    expect(byId('f').getAttribute('src')).toBe('https://video.test/1');
    expect(fetched).toEqual(['media']);
  });

  test('is taken out and put back in its place when it is emptied, so that its page ends', async () => {
    const { decide } = await openGatedPage(`<i></i>${FRAME}<b></b>`, { m: 'granted' });
    const frame = byId('f');
    const moves = watchMoves();

    await decide({ m: 'denied' });

    expect(moves(frame)).toEqual(['out', 'in']);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      'i',
      'iframe',
      'b',
    ]);
    expect(byId('f')).toBe(frame);
  });

  test('is told of for its placeholder, and no more once it is loaded', async () => {
    const { held, decide } = await openGatedPage(
      `${FRAME}<iframe id="x" data-category="o" data-src="/x"></iframe>`,
      { m: 'open', o: 'open' },
    );
    expect(held.at(-1)).toEqual(['f', 'x']);

    await decide({ m: 'granted' });
    expect(held.at(-1)).toEqual(['x']);

    await decide({ m: 'denied', o: 'granted' });
    expect(held.at(-1)).toEqual(['f']);
  });

  test('is told of when it comes later, and when it goes', async () => {
    const { held } = await openGatedPage('<main></main>', { m: 'open' });
    expect(held).toEqual([]);

    document.querySelector('main')!.innerHTML = FRAME;
    await settle();
    expect(held.at(-1)).toEqual(['f']);

    byId('f').remove();
    await settle();
    expect(held.at(-1)).toEqual([]);
  });

  test('loads this once when the visitor asks for it, and whatever is decided then', async () => {
    const { gate, held, decide } = await openGatedPage(FRAME, { m: 'denied' });

    gate.loadOnce(byId('f'));
    await settle();
    expect(byId('f').getAttribute('src')).toBe('https://video.test/1');
    expect(held.at(-1)).toEqual([]);

    await decide({ m: 'denied' });
    expect(byId('f').hasAttribute('src')).toBe(true);
  });

  test('is not loaded when it is withdrawn while the file for it comes', async () => {
    const { gate, verdicts, decide } = await openGatedPage('<main></main>', { m: 'granted' });
    document.querySelector('main')!.innerHTML = FRAME;
    verdicts['m'] = 'denied';
    gate.update();

    await decide({ m: 'denied' });

    expect(byId('f').hasAttribute('src')).toBe(false);
  });
});

describe('a frame that was loaded this once', () => {
  test('is emptied when the visitor says no to everything', async () => {
    const { gate, held } = await openGatedPage(FRAME, { m: 'denied' });
    gate.loadOnce(byId('f'));
    await settle();

    gate.update(true);
    await settle();

    expect(byId('f').hasAttribute('src')).toBe(false);
    expect(held.at(-1)).toEqual(['f']);
  });

  test('does not load again when it is granted', async () => {
    const { gate, decide } = await openGatedPage(FRAME, { m: 'denied' });
    gate.loadOnce(byId('f'));
    await settle();
    const set = vi.spyOn(byId('f'), 'setAttribute');

    await decide({ m: 'granted' });

    expect(set).not.toHaveBeenCalled();
  });

  test('is held again when it comes back to the page', async () => {
    const { gate } = await openGatedPage(FRAME, { m: 'denied' });
    const frame = byId('f');
    gate.loadOnce(frame);
    await settle();

    frame.remove();
    await settle();
    document.body.append(frame);
    await settle();

    expect(frame.hasAttribute('src')).toBe(false);
  });
});

describe('a gated frame with a live address', () => {
  const LIVE = '<iframe id="f" data-category="m" src="https://video.test/1"></iframe>';

  test('is emptied and held from now on; one error says so', async () => {
    const { faults, held, decide } = await openGatedPage(LIVE, { m: 'open' });
    expect(byId('f').hasAttribute('src')).toBe(false);
    expect(faults).toEqual(['address-live: https://video.test/1 #f']);
    expect(held.at(-1)).toEqual(['f']);

    await decide({ m: 'granted' });
    expect(byId('f').getAttribute('src')).toBe('https://video.test/1');
    expect(faults).toHaveLength(1);
  });

  test('does not load again when it is granted already', async () => {
    document.body.innerHTML = LIVE;
    const set = vi.spyOn(HTMLIFrameElement.prototype, 'setAttribute');
    const { faults } = await openGatedPage(LIVE, { m: 'granted' });

    expect(byId('f').getAttribute('src')).toBe('https://video.test/1');
    expect(set.mock.calls.map(([name]) => name)).toEqual(['data-src']);
    expect(faults).toEqual(['address-live: https://video.test/1 #f']);
  });
});

describe('media', () => {
  test('asks for no file while nothing of it is granted', async () => {
    const { fetched } = await openGatedPage('<img data-category="m" data-src="/a.png">', {
      m: 'open',
    });

    expect(fetched).toEqual([]);
  });

  test('follows an address that the page changes', async () => {
    const { decide } = await openGatedPage('<img id="i" data-category="m" data-src="/a.png">', {
      m: 'granted',
    });

    byId('i').setAttribute('data-src', '/b.png');
    await decide({});

    expect(byId('i').getAttribute('src')).toBe('/b.png');
  });

  test.each([
    ['<img id="e" data-category="m" data-src="/a.png">', { src: '/a.png' }],
    [
      '<img id="e" data-category="m" data-srcset="/a.png 1x, /b.png 2x">',
      { srcset: '/a.png 1x, /b.png 2x' },
    ],
    ['<video id="e" data-category="m" data-src="/a.mp4"></video>', { src: '/a.mp4' }],
    ['<audio id="e" data-category="m" data-src="/a.mp3"></audio>', { src: '/a.mp3' }],
    ['<video><source id="e" data-category="m" data-src="/a.mp4"></video>', { src: '/a.mp4' }],
    ['<embed id="e" data-category="m" data-src="/a">', { src: '/a' }],
    ['<object id="e" data-category="m" data-src="/a"></object>', { data: '/a' }],
    ['<link id="e" data-category="m" rel="stylesheet" data-href="/a.css">', { href: '/a.css' }],
    ['<iframe id="e" data-service="m" data-src="/a"></iframe>', { src: '/a' }],
  ])('is loaded by the grant and emptied by its withdrawal: %s', async (html, attributes) => {
    const { decide } = await openGatedPage(html, { m: 'open' });
    const read = (): object =>
      Object.fromEntries(
        Object.keys(attributes).map((name) => [name, byId('e').getAttribute(name)]),
      );
    const none = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
    expect(read()).toEqual(none);

    await decide({ m: 'granted' });
    expect(read()).toEqual(attributes);

    await decide({ m: 'denied' });
    expect(read()).toEqual(none);
  });

  test('starts video and audio anew when a source of theirs changes', async () => {
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
    const { decide } = await openGatedPage(
      '<video><source id="e" data-category="m" data-src="/a.mp4"></video>',
      { m: 'open' },
    );
    expect(load).not.toHaveBeenCalled();

    await decide({ m: 'granted' });
    expect(load).toHaveBeenCalledTimes(1);

    await decide({ m: 'denied' });
    expect(load).toHaveBeenCalledTimes(2);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://www.example.test/1',
    'http://a.test/',
    'https://u:p@a.test/',
  ])('never gets the address %s; one error says so', async (address) => {
    const { faults, decide } = await openGatedPage('<iframe id="f" data-category="m"></iframe>', {
      m: 'open',
    });
    byId('f').setAttribute('data-src', address);

    await decide({ m: 'granted' });
    await decide({ m: 'granted' });

    expect(byId('f').hasAttribute('src')).toBe(false);
    expect(faults).toEqual([`address-refused: ${address} #f`]);
  });

  test.each([
    'data:image/png;base64,AAAA 1x',
    '/a.png 1x, data:image/png;base64,AAAA 2x',
    '/a.png 1x,\n\t data:image/gif,A 2x',
    '/a.png 1x,data:image/gif,A 2x',
    ', , javascript:1 2x',
    '/a.png, blob:https://www.example.test/1',
  ])('gets no srcset with a refused address in it: %j', async (srcset) => {
    const { faults, decide } = await openGatedPage('<img id="i" data-category="m">', { m: 'open' });
    byId('i').setAttribute('data-srcset', srcset);

    await decide({ m: 'granted' });

    expect(byId('i').hasAttribute('srcset')).toBe(false);
    expect(faults.join('\n')).toMatch(/^address-refused: .* #i$/);
  });

  test.each([
    '/a.png',
    '/a.png 1x',
    '/a.png 100w, /b.png 2x',
    '/a,b.png 1x, /c,d.png 2x',
    ' /a.png 1x ,  /b.png ',
  ])('gets a srcset of sound addresses: %j', async (srcset) => {
    const { faults, decide } = await openGatedPage('<img id="i" data-category="m">', { m: 'open' });
    byId('i').setAttribute('data-srcset', srcset);

    await decide({ m: 'granted' });

    expect(byId('i').getAttribute('srcset')).toBe(srcset);
    expect(faults).toEqual([]);
  });

  test('gets nothing when one of its addresses is refused', async () => {
    const { decide } = await openGatedPage(
      '<img id="i" data-category="m" data-src="/a.png" data-srcset="data:,x 2x">',
      { m: 'open' },
    );

    await decide({ m: 'granted' });

    expect(byId('i').hasAttribute('src')).toBe(false);
    expect(byId('i').hasAttribute('srcset')).toBe(false);
  });

  test('that names no known category is never loaded; one error says so', async () => {
    const { faults, decide } = await openGatedPage(
      '<img id="i" data-category="x" data-src="/a.png">',
      { m: 'granted' },
    );
    await decide({});

    expect(byId('i').hasAttribute('src')).toBe(false);
    expect(faults).toEqual(['unknown-category: x #i']);
  });

  test('is no matter of nonces', async () => {
    await openGatedPage(FRAME, { m: 'granted' }, { nonce: 'n' });

    expect(byId('f').hasAttribute('src')).toBe(true);
  });

  test('is emptied for all when one of them cannot be put back', async () => {
    const { decide } = await openGatedPage(
      `<form id="evil">${FRAME.replace('"f"', '"e"')}</form>${FRAME}`,
      { m: 'granted' },
    );
    // What <input name="insertBefore"> does to its form in browsers.
    Object.defineProperty(byId('evil'), 'insertBefore', { value: document.createElement('input') });
    const swallow = vi.fn<(error: unknown) => void>();
    process.once('unhandledRejection', swallow);

    await decide({ m: 'denied' });
    process.off('unhandledRejection', swallow);

    expect(byId('f').hasAttribute('src')).toBe(false);
  });
});
