// @vitest-environment node
import { expect, test } from 'vitest';
import { formatList } from '../../../src/language/format-list.ts';

test.each([
  ['en', ['a', 'b', 'c'], false, 'a, b, and c'],
  ['de', ['a', 'b', 'c'], false, 'a, b und c'],
  ['fr-CA', ['a', 'b'], true, 'a ou b'],
  ['ja', ['a', 'b', 'c'], false, 'a\u3001b\u3001c'],
  ['en', ['a'], false, 'a'],
  // A language that Intl does not know must not be written as the browser's own.
  ['tlh', ['a', 'b', 'c'], false, 'a, b, c'],
  ['en_US', ['a', 'b'], false, 'a, b'],
])('in %s %j is written as it should be', (tag, names, or, text) => {
  expect(formatList(tag, names, or)).toBe(text);
});
