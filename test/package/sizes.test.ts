import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readmeTable, sizes, sizeTable } from '../support/sizes.mjs';

const read = (name: string): string =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

describe('what a visitor downloads', () => {
  test.each(sizes())('$what is at most $most bytes', ({ bytes, most }) => {
    expect(bytes).toBeLessThanOrEqual(most);
  });

  test('stands in the README to the byte (node test/support/sizes.mjs writes it)', () => {
    expect(readmeTable()).toBe(sizeTable());
  });

  test('the core holds neither Lit nor js-cookie nor texts', () => {
    const core = read('ask-first.js');

    expect(core).not.toMatch(/lit\$|_\$lit|litHtml/);
    expect(core).not.toMatch(/toUTCString\(\)\),.*stringifiedAttributes|defaultConverter/);
    expect(core).not.toMatch(/Reject all|Accept all|May we/);
  });

  test('the first visit loads the interface as one file', () => {
    expect(read('ask-first-ui.js')).not.toMatch(/(?:^|;)import[^(.]/);
  });
});
