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
    const chains = createChains();
    const { action, log, end } = createActions();
    chains.append(['a'], action('1'));
    chains.append(['a'], action('2'));
    await turns();
    expect(log).toEqual(['1']);

    await end('1');

    expect(log).toEqual(['1', '2']);
  });

  test('lets nobody wait for other categories', async () => {
    const chains = createChains();
    const { action, log } = createActions();

    chains.append(['a'], action('a'));
    chains.append(['b'], action('b'));
    await turns();

    expect(log).toEqual(['a', 'b']);
  });

  test('goes on after an action that fails', async () => {
    const chains = createChains();
    const { action, log, end } = createActions();
    chains.append(['a'], action('1'));
    chains.append(['a'], action('2'));
    await turns();

    await end('1', new Error('vendor'));

    expect(log).toEqual(['1', '2']);
  });

  test('knows whether anything stood before', async () => {
    const chains = createChains();
    const { action, end } = createActions();
    expect(chains.hasBegun(['a'])).toBe(false);

    chains.append(['a'], action('1'));
    await turns();
    expect([['a'], ['a', 'b'], ['b']].map(chains.hasBegun)).toEqual([true, true, false]);
    await end('1');

    expect(chains.hasBegun(['a'])).toBe(true);
  });
});
