import { describe, expect, test } from 'vitest';
import { withWriteGuard } from '../../../src/gate/write-guard.ts';

const own = (): string[] =>
  ['write', 'writeln', 'open', 'close'].filter((name) => Object.hasOwn(document, name));

describe('withWriteGuard', () => {
  test('keeps the page when a tag writes over it, and gives back what it wrote', async () => {
    document.body.innerHTML = '<p>page</p>';

    const written = await withWriteGuard(() => {
      document.write('<b>', 'x', '</b>');
      document.writeln('line');
      document.open();
      document.write('end');
    });

    expect(written).toBe('<b>x</b>line\nend');
    expect(document.body.innerHTML).toBe('<p>page</p>');
  });

  test('gives the page its own functions back', async () => {
    const { write, writeln, open } = document;

    await withWriteGuard(() => expect(document.write).not.toBe(write));

    expect(document).toMatchObject({ write, writeln, open });
    expect(own()).toEqual([]);
  });

  test('has nothing to say when nothing is written', async () => {
    expect(await withWriteGuard(() => {})).toBe('');
    expect(await withWriteGuard(() => document.open() && undefined)).toBe('');
  });

  test('gives a page that has a document.write of its own that one back', async () => {
    const mine = (): void => {};
    Object.defineProperty(document, 'write', { value: mine, configurable: true, writable: true });

    await withWriteGuard(() => document.write('x'));

    const after = document.write;
    Reflect.deleteProperty(document, 'write');
    expect(after).toBe(mine);
  });

  test('leaves one in place that the tag has put there', async () => {
    const theirs = (): void => {};

    await withWriteGuard(() => Object.assign(document, { write: theirs }));

    const after = document.write;
    Reflect.deleteProperty(document, 'write');
    expect(after).toBe(theirs);
    expect(own()).toEqual([]);
  });
});
