// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import type { Decision } from '../../../src/consent/decision.ts';
import { type Standing, standingOf } from '../../../src/consent/standing.ts';

const decided = (answers: Record<string, unknown>, own: Partial<Decision> = {}): Decision => ({
  decidedAt: Date.UTC(2026, 10, 21),
  method: 'custom',
  signal: false,
  dots: 0,
  count: 0,
  edition: 0,
  fingerprint: 0,
  answer: (id) => (Object.hasOwn(answers, id) ? (answers[id] as boolean) : undefined),
  ...own,
});

const stand = (config: Config, answers?: Record<string, unknown>): Standing =>
  standingOf(resolveConfig(config), answers && decided(answers), 'stored', 'cookie');

const WITH_SERVICES: Config = { categories: { a: { services: { x: {}, y: {} } }, b: {} } };

describe('standingOf', () => {
  test('grants nothing but essential before a decision', () => {
    const { state, verdict } = stand({});

    expect(state).toEqual({
      status: 'undecided',
      granted: ['essential'],
      denied: ['analytics', 'functional', 'marketing'],
      services: {},
      decidedAt: undefined,
      method: 'default',
      source: 'none',
      revision: 1,
      persistence: 'cookie',
      region: undefined,
      mode: 'opt-in',
      signal: false,
    });
    expect(['essential', 'analytics', 'nonsense'].map(verdict)).toEqual([
      'granted',
      'open',
      undefined,
    ]);
  });

  test('says what was decided, when and how', () => {
    const { state } = stand(
      { revision: 7 },
      { analytics: true, functional: false, marketing: false },
    );

    expect(state).toMatchObject({
      status: 'decided',
      granted: ['essential', 'analytics'],
      denied: ['functional', 'marketing'],
      decidedAt: '2026-11-21T00:00:00.000Z',
      method: 'custom',
      source: 'stored',
      revision: 7,
    });
  });

  test('never grants what is not configured, whatever the cookie says', () => {
    const { state, verdict } = stand(
      { categories: { a: {} } },
      { a: true, b: true, constructor: true },
    );

    expect(state.granted).toEqual(['essential', 'a']);
    expect(['b', 'constructor', 'toString', '__proto__'].map(verdict)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('always grants essential and its services', () => {
    const config = { categories: { essential: { services: { basket: {} } }, a: {} } };

    const { state, verdict } = stand(config, { essential: false, basket: false, a: false });

    expect(state.granted).toEqual(['essential']);
    expect(state.services).toEqual({ basket: true });
    expect(verdict('basket')).toBe('granted');
  });

  test('grants a category only with all of its services', () => {
    const { state, verdict } = stand(WITH_SERVICES, { a: true, x: true, y: false, b: true });

    expect(state).toMatchObject({
      granted: ['essential', 'b'],
      denied: ['a'],
      services: { x: true, y: false },
    });
    expect(['a', 'x', 'y'].map(verdict)).toEqual(['denied', 'granted', 'denied']);
  });

  test('grants a service whose category was denied by itself', () => {
    const { state } = stand(WITH_SERVICES, { a: false, x: true, y: true, b: false });

    expect(state).toMatchObject({ denied: ['a', 'b'], services: { x: true, y: true } });
  });

  test('is partial when a service is new: old answers hold, the new one is denied', () => {
    const { state, verdict } = stand(WITH_SERVICES, { a: true, x: true, b: true });

    expect(state).toMatchObject({
      status: 'partial',
      granted: ['essential', 'a', 'b'],
      services: { x: true, y: false },
    });
    expect(verdict('y')).toBe('open');
  });

  test('is partial when a category is new: old answers hold, the new one is denied', () => {
    const { state, verdict } = stand(WITH_SERVICES, { a: true, x: true, y: true });

    expect(state).toMatchObject({ status: 'partial', granted: ['essential', 'a'], denied: ['b'] });
    expect(verdict('b')).toBe('open');
  });

  test('stays decided when the site asks for less', () => {
    expect(stand({ categories: { a: {} } }, { a: true, gone: true }).state.status).toBe('decided');
  });

  test('denies what has a fault and does not ask for it', () => {
    const config = {
      categories: { a: { label: 1 }, b: { services: { x: { purpose: 1 } } } },
    } as unknown as Config;

    const { state } = stand(config, { a: true, b: true, x: true });

    expect(state).toMatchObject({ status: 'decided', denied: ['a'], services: { x: false } });
  });

  test('gives a state that nobody can change', () => {
    const { state } = stand(WITH_SERVICES, { a: true });

    for (const object of [state, state.granted, state.denied, state.services]) {
      expect(Object.isFrozen(object)).toBe(true);
    }
  });

  test('has no inherited services', () => {
    expect(stand(WITH_SERVICES).state.services['constructor']).toBeUndefined();
  });

  test('passes on the region and whether the browser kept the cookie', () => {
    const { state } = standingOf(resolveConfig({}), decided({}), 'user', 'memory', 'US-CA');

    expect(state).toMatchObject({ region: 'US-CA', persistence: 'memory', source: 'user' });
  });
});
