// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { completeConfig } from '../../../src/config/complete.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';

const idsOf = (members: readonly { readonly id: string }[]): string[] =>
  members.map(({ id }) => id);

describe('completeConfig', () => {
  test('takes the built-in four, in their order, where none are listed', () => {
    const { categories, asked, readable } = completeConfig({});

    expect(idsOf(categories)).toEqual(['essential', 'analytics', 'functional', 'marketing']);
    expect(asked).toEqual(['analytics', 'functional', 'marketing']);
    expect(readable).toBe(true);
  });

  test('takes the listed categories instead of the four', () => {
    const { categories } = completeConfig({ categories: { marketing: {}, surveys: {} } });

    expect(idsOf(categories)).toEqual(['essential', 'marketing', 'surveys']);
  });

  test.each([
    [{ a: {}, essential: {}, b: {} }, ['essential', 'a', 'b']],
    [{ '7': {}, b: {} }, ['essential', '7', 'b']],
    [{}, ['essential']],
  ])('puts essential first, written down or not: %j', (categories, ids) => {
    expect(idsOf(completeConfig({ categories }).categories)).toEqual(ids);
  });

  test('keeps what was written about essential', () => {
    const { categories } = completeConfig({
      categories: { essential: { label: 'Needed', cookies: [{ name: 'session' }] } },
    });

    expect(categories[0]).toMatchObject({ label: 'Needed', cookies: [{ name: 'session' }] });
  });

  test('lists every category, each followed by its services', () => {
    const { members } = completeConfig({
      categories: { a: { services: { x: {}, y: {} } }, b: { services: { z: {} } } },
    });

    expect(idsOf(members)).toEqual(['essential', 'a', 'x', 'y', 'b', 'z']);
    expect(members.map(({ category }) => category)).toEqual(['essential', 'a', 'a', 'a', 'b', 'b']);
  });

  test('asks neither about essential nor about its services', () => {
    const { asked } = completeConfig({
      categories: { essential: { services: { basket: {} } }, a: { services: { x: {} } } },
    });

    expect(asked).toEqual(['a', 'x']);
  });

  test('asks about nothing that has a fault; a category takes its services along', () => {
    const config = {
      categories: { a: { services: { x: {} } }, b: { services: { y: {}, z: {} } } },
    };

    const { asked, members } = completeConfig(config, ['a', 'y']);

    expect(asked).toEqual(['b', 'z']);
    expect(members.filter(({ sound }) => !sound).map(({ id }) => id)).toEqual(['a', 'x', 'y']);
  });

  test('gives everybody a list of cookies', () => {
    const { members } = completeConfig({ categories: { a: { services: { x: {} } } } });

    expect(members.map(({ cookies }) => cookies)).toEqual([[], [], []]);
  });
});

describe('resolveConfig', () => {
  test('checks and completes in one go', () => {
    const settings = resolveConfig({ categories: { a: { label: 1 }, b: {} }, mode: 'x' });

    expect(settings).toMatchObject({ asked: ['b'], readable: true });
    expect(settings.config).not.toHaveProperty('mode');
  });

  test.each([null, 'x', [], 1, { categories: [] }])(
    'gives the built-in four for %j, which is not readable',
    (input) => {
      const { readable, categories } = resolveConfig(input);

      expect(readable).toBe(false);
      expect(idsOf(categories)).toEqual(['essential', 'analytics', 'functional', 'marketing']);
    },
  );
});
