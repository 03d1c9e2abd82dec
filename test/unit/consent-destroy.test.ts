import { describe, expect } from 'vitest';
import * as session from '../../src/session.ts';
import { isActivated } from '../support/activations.ts';
import { settle, test } from '../support/start-page.ts';

const TAG = '<script type="text/plain" data-category="analytics">1</script>';

const isActive = (): boolean => isActivated(document.querySelector('script')!);

/** A file that comes when the test says so. */
const late = <T>(file: T) => {
  let arrive!: () => void;
  const coming = new Promise<T>((resolve) => (arrive = () => resolve(file)));
  return { arrive, fetch: () => coming };
};

describe('destroy()', () => {
  test('takes the interface out of the page', async ({ start }) => {
    const consent = await start.begin({});

    consent.destroy();

    expect(start.log.at(-1)).toBe('ui.destroy');
  });

  test('leaves tags off that come later', async ({ start }) => {
    start.returnWith({ analytics: true, functional: true, marketing: true });
    const consent = await start.begin({});

    consent.destroy();
    document.body.innerHTML = TAG;
    await settle();

    expect(isActive()).toBe(false);
  });

  test('leaves tags off that wait, whatever is called afterwards', async ({ start }) => {
    document.body.innerHTML = TAG;
    const consent = await start.begin({});
    consent.destroy();

    await consent.acceptAll();
    await settle();

    expect(isActive()).toBe(false);
  });

  test('leaves tags off that were just granted', async ({ start }) => {
    document.body.innerHTML = TAG;
    const consent = await start.begin({});

    start.port().decide('accept-all', true);
    consent.destroy();
    await settle();

    expect(isActive()).toBe(false);
  });

  test('leaves tags off when it comes before the file that checks', async ({ start }) => {
    const file = late(session);
    start.returnWith({ analytics: true, functional: true, marketing: true }, { config: {} });
    document.body.innerHTML = TAG;
    const consent = start.start({ ui: { layout: 'bar' } }, { chunks: { session: file.fetch } });
    consent.destroy();

    file.arrive();
    await settle();
    await settle();

    expect(isActive()).toBe(false);
  });

  test('comes before the configuration: nothing starts', async ({ start }) => {
    const file = late({});
    const consent = start.start(undefined, { source: file.fetch });
    consent.destroy();

    file.arrive();
    await settle();

    expect(start.log).toEqual([]);
    expect(start.fetched).not.toContain('ui');
  });

  test('comes before the interface: nothing comes up', async ({ start }) => {
    const shown: string[] = [];
    const file = late({
      mount: () => ({
        show: () => void shown.push('show'),
        hide: () => {},
        setHeldFrames: () => {},
        fillDeclarations: () => {},
        destroy: () => void shown.push('destroy'),
      }),
    });
    const consent = await start.begin({}, { chunks: { ui: file.fetch } });
    consent.destroy();

    file.arrive();
    await settle();

    expect(shown).not.toContain('show');
  });

  test('hears no click, no other tab any more', async ({ start }) => {
    const consent = await start.begin({});
    consent.destroy();
    start.returnWith({ analytics: true, functional: true, marketing: true });
    document.body.innerHTML = '<button data-ask-first="accept-all"></button>';

    document.querySelector('button')!.click();
    window.dispatchEvent(new Event('focus'));
    await settle();

    expect(consent.state.status).toBe('undecided');
  });

  test('stays out of the page when it is asked to show something', async ({ start }) => {
    const consent = await start.begin({});
    consent.destroy();
    const { length } = start.log;

    consent.show('preferences');
    await settle();

    expect(start.log.slice(length)).toEqual([]);
  });

  test('ends its listeners: they hear nothing of one that is started after it', async ({
    start,
  }) => {
    const heard: string[] = [];
    const first = await start.begin({});
    first.on('ready', () => heard.push('ready'), { replay: false });
    first.destroy();

    await start.begin({});

    expect(heard).toEqual([]);
  });

  test('makes room for a new start', async ({ start }) => {
    const first = await start.begin({ revision: 1 });
    first.destroy();

    const second = await start.begin({ revision: 2 });

    expect(second).not.toBe(first);
    expect(second.state.revision).toBe(2);
  });
});

describe('a second inclusion', () => {
  test('joins the first with a warning; the first configuration wins', async ({ start }) => {
    const first = await start.begin({ revision: 1 });
    const fetched = [...start.fetched];

    const second = await start.begin({ revision: 2 });

    expect(second).toBe(first);
    expect(second.state.revision).toBe(1);
    expect(start.console()).toEqual([expect.stringContaining('[ask-first]')]);
    expect(start.details('error')).toEqual([]);
    expect(start.details('ready')).toHaveLength(1);
    expect(start.fetched).toEqual(fetched);
  });

  test('runs no tag twice', async ({ start }) => {
    start.returnWith({ analytics: true, functional: true, marketing: true });
    document.body.innerHTML = TAG;
    const moves: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void moves.push(...records));
    observer.observe(document.body, { childList: true });

    await start.begin({});
    await start.begin({});
    observer.disconnect();

    const inserted = moves.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(inserted.filter((node) => node === document.querySelector('script'))).toHaveLength(1);
  });
});
