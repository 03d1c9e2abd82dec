import { afterEach, describe, expect, test, vi } from 'vitest';
import { afterPaint, nextTask } from '../../../src/platform/turn.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('nextTask', () => {
  test('asks the browser for its next turn where it can', async () => {
    const yieldTurn = vi.fn<() => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: yieldTurn });

    await nextTask();

    expect(yieldTurn).toHaveBeenCalledOnce();
  });

  test.each([undefined, {}])('waits for a task where the scheduler is %j', async (scheduler) => {
    const order: string[] = [];
    vi.stubGlobal('scheduler', scheduler);

    const turn = nextTask().then(() => order.push('task'));
    await Promise.resolve().then(() => order.push('microtask'));
    await turn;

    expect(order).toEqual(['microtask', 'task']);
  });
});

describe('afterPaint', () => {
  test('comes after the next frame', async () => {
    const order: string[] = [];

    requestAnimationFrame(() => order.push('frame'));
    await afterPaint().then(() => order.push('after'));

    expect(order).toEqual(['frame', 'after']);
  });

  test('comes within 100 ms in a page that paints no frame', async () => {
    const ended = vi.fn<() => void>();
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', () => 0);

    void afterPaint().then(() => ended());
    await vi.advanceTimersByTimeAsync(99);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);

    expect(ended).toHaveBeenCalledOnce();
  });
});
