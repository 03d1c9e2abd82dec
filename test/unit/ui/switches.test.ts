import { html, render } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import { choices, follow, positionOf, toggle } from '../../../src/ui/switches.ts';

const group = (first: boolean | 'mixed', ...services: boolean[]): HTMLElement => {
  const box = document.createElement('div');
  render(
    html`${toggle('category', first, !!services.length)}
    ${services.map((on, index) => toggle(`s${index}`, on))}`,
    box,
  );
  return box;
};
const press = (box: HTMLElement, name: string): void => {
  const input = box.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  input.click();
  follow(box, input);
};
const read = (box: HTMLElement): string =>
  [...box.querySelectorAll('input')]
    .map(({ checked, indeterminate }) => (indeterminate ? '?' : checked ? '1' : '0'))
    .join('');

test.each([
  [[true, true], true],
  [[true, false], 'mixed'],
  [[false, false], false],
])('%j together stand at %j', (parts, position) => {
  expect(positionOf(parts)).toBe(position);
});

describe('the switch of a category', () => {
  test.each([
    ['takes its services along', group(false, false, false), 'category', '111'],
    ['takes them off again', group(true, true, true), 'category', '000'],
    ['goes from mixed to on', group('mixed', true, false), 'category', '111'],
    ['is mixed when one service goes off', group(true, true, true), 's0', '?01'],
    ['is mixed when one service goes on', group(false, false, false), 's1', '?01'],
    ['is on when the last service goes on', group('mixed', true, false), 's1', '111'],
    ['is off when the last service goes off', group('mixed', true, false), 's0', '000'],
    ['stands alone where there are no services', group(false), 'category', '1'],
  ])('%s', (_, box, name, result) => {
    press(box, name);
    expect(read(box)).toBe(result);
  });
});

test('the choice has every id, and a mixed category counts as off', () => {
  const box = group('mixed', true, false);
  expect(choices(box)).toEqual({ category: false, s0: true, s1: false });
});

test('a switch is a real checkbox with the id as its name', () => {
  const input = group(true).querySelector('input')!;
  expect([input.type, input.getAttribute('role'), input.name, input.checked]).toEqual([
    'checkbox',
    'switch',
    'category',
    true,
  ]);
});

test('one that stands for several is no switch for assistive technology: it may be mixed', () => {
  expect(group(true, true).querySelector('input')!.hasAttribute('role')).toBe(false);
});
