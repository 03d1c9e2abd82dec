// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createChains } from '../../../src/gate/chains.ts';

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

/** Actions that note their start and end when they are told to. */
const createActions = () => {
  const log: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  return {
    log,
    action: (name: string) => () =>
      new Promise<void>((resolve, reject) => {
        log.push(name);
        ends.set(name, (error) => (error ? reject(error) : resolve()));
      }),
    end: async (name: string, error?: Error): Promise<void> => {
      ends.get(name)!(error);
      await turns();
    },
  };
};

describe('createChains', () => {
  test('lets what needs the same wait in line', async () => {
    const append = createChains();
    const { action, log, end } = createActions();
    append(['a'], action('1'));
    append(['a'], action('2'));
    await turns();
    expect(log).toEqual(['1']);

    await end('1');

    expect(log).toEqual(['1', '2']);
  });

  test('lets nobody wait for other categories', async () => {
    const append = createChains();
    const { action, log } = createActions();

    append(['a'], action('a'));
    append(['b'], action('b'));
    await turns();

    expect(log).toEqual(['a', 'b']);
  });

  test('goes on after an action that fails', async () => {
    const append = createChains();
    const { action, log, end } = createActions();
    append(['a'], action('1'));
    append(['a'], action('2'));
    await turns();

    await end('1', new Error('vendor'));

    expect(log).toEqual(['1', '2']);
  });

  test('knows whether it is not the first', async () => {
    const append = createChains();
    const { action, end } = createActions();

    expect(append(['a'], action('1'))).toBe(false);
    expect(append(['a', 'b'], action('2'))).toBe(true);
    expect(append(['b'], action('3'))).toBe(false);
    await turns();
    await end('1');
    await end('2');

    expect(append(['a'], action('4'))).toBe(true);
  });
});
