// @vitest-environment node
import { expect, test } from 'vitest';
import { formatDuration } from '../../../src/language/format-duration.ts';

test.each([
  ['en', '1 year', '1 year'],
  ['en', '13 months', '13 months'],
  ['de', '13 months', '13 Monate'],
  ['pl', '2 years', '2 lata'],
  ['pl', '5 years', '5 lat'],
  ['fr', '30 minutes', '30 minutes'],
  ['ja', '2 years', '2 年'],
])('in %s %j is %j', (tag, text, words) => {
  // Which kind of space stands there differs between versions of the data.
  expect(formatDuration(tag, text).replace(/\s/g, ' ')).toBe(words);
});

test.each([
  '13 Monate',
  'up to 2 years',
  '2 fortnights',
  '1.5 years',
  '',
  'constructor',
  '9999999 days',
])('any other text stays as it is: %j', (text) => {
  expect(formatDuration('de', text)).toBe(text);
});

test('so does one in a language that the browser does not know the name of', () => {
  expect(formatDuration('no_such-!', '2 years')).toBe('2 years');
});
