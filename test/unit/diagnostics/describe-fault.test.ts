import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/config/check.ts';
import type { Fault } from '../../../src/consent/fault.ts';
import { describeFault } from '../../../src/diagnostics/describe-fault.ts';
import { anyJson } from '../../support/config-arbitraries.ts';
import { runs } from '../../support/runs.ts';

/** What the owner of the site reads about the faults of a file. */
const sentencesOn = (config: unknown): string[] =>
  checkConfig(config).faults.map((fault) => describeFault({ code: 'config-invalid', ...fault }));

const element = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild!;
};

describe('what is said of a fault in the configuration', () => {
  test.each<[object, RegExp[]]>([
    [{ mode: 'optin' }, [/^\/mode: /, /found "optin"/, /allowed: opt-in \| opt-out \| inform$/]],
    [{ ui: { close: 1 } }, [/^\/ui\/close: /, /found 1/, /true \| false/]],
    [
      { cookie: { expiresAfterDays: { accept: 0 } } },
      [/^\/cookie\/expiresAfterDays\/accept: /, /found 0/, /1 to 400/],
    ],
    [{ policy: { url: 'javascript:1' } }, [/^\/policy\/url: /, /javascript:1/, /http\(s\)/]],
    [{ categories: { Ads: {} } }, [/^\/categories\/Ads: /, /a to z/]],
    [
      { categories: { a: { services: { a: {} } } } },
      [/^\/categories\/a\/services\/a: /, /no other/],
    ],
    [{ categories: { a: { cookies: {} } } }, [/^\/categories\/a\/cookies: /, /list/]],
    [{ vendors: true }, [/^\/vendors: /, /object/]],
    [{ controller: { name: '' } }, [/^\/controller\/name: /, /found ""/]],
  ])('says of %j where, what was found and what is allowed', (config, parts) => {
    const [sentence, ...others] = sentencesOn(config);

    for (const part of parts) expect(sentence).toMatch(part);
    expect(others).toEqual([]);
  });

  test.each([
    [{ categries: {} }, 'categories'],
    [{ Mode: 'opt-in' }, 'mode'],
    [{ ui: { lay_out: 'box' } }, 'layout'],
    [{ cookie: { same_site: 'Lax' } }, 'sameSite'],
    [{ categories: { a: { lable: 'x' } } }, 'label'],
    [{ categories: { a: { services: { s: { policyURL: 'x' } } } } }, 'policyUrl'],
  ])('names for %j the nearest known key', (config, key) => {
    expect(sentencesOn(config)[0]).toContain(`did you mean "${key}"?`);
  });

  test('names all known keys where none is near', () => {
    const [sentence] = sentencesOn({ ui: { backgroundColorOfTheBanner: 'red' } });

    expect(sentence).not.toContain('did you mean');
    for (const key of ['layout', 'position', 'theme']) expect(sentence).toContain(key);
  });

  test('calls the whole file by a name, for its pointer is empty', () => {
    expect(sentencesOn([])[0]).toMatch(/^the whole configuration: /);
  });

  test('has a sentence for the fault of any file, and not an endless one', () => {
    fc.assert(
      fc.property(anyJson, (config) => {
        for (const { pointer } of checkConfig(config).faults)
          expect(pointer.length).toBeLessThan(1000);
        for (const sentence of sentencesOn(config)) {
          expect(sentence).toMatch(/(found|unknown key) .*allowed: ./s);
          expect(sentence).not.toContain('[object');
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

const CODES: Readonly<Record<Fault['code'], Fault['found']>> = {
  'config-unreachable': '/c.json: TypeError: 404',
  'config-not-json': '/c.json: SyntaxError',
  'config-invalid': 'x',
  'unknown-category': 'statistics',
  'nonce-missing': undefined,
  'address-refused': 'javascript:1',
  'address-live': 'https://a.test/frame',
  'script-inert': undefined,
  'script-failed': 'https://a.test/a.js',
  'script-timeout': 'https://a.test/a.js',
  'write-dropped': '<p>x',
  'activation-failed': new TypeError('no'),
  'persist-failed': undefined,
  'erase-incomplete': '_ga, _gid',
  'decision-failed': new TypeError('no'),
  'interface-failed': new TypeError('no'),
  'listener-failed': new TypeError('no'),
};

describe('what is said of a fault', () => {
  test.each(Object.entries(CODES))('is a sentence that names what was found: %s', (code, found) => {
    const sentence = describeFault({ code: code as Fault['code'], found });

    expect(sentence.length).toBeGreaterThan(15);
    expect(sentence).not.toContain('undefined');
    if (found !== undefined)
      expect(sentence).toContain(found instanceof Error ? found.message : found);
  });

  test('names the element by its start tag', () => {
    const sentence = describeFault(
      { code: 'unknown-category', found: 'x' },
      element('<img data-category="x" alt="a &amp; b">'),
    );

    expect(sentence).toMatch(/^<img data-category="x" alt="a & b">: /);
  });

  test('keeps the nonce out of it', () => {
    const sentence = describeFault(
      { code: 'nonce-missing' },
      element('<script nonce="secret"></script>'),
    );

    expect(sentence).not.toContain('secret');
  });

  test('cuts attributes without end', () => {
    const tag = element(`<img src="https://a.test/${'x'.repeat(10_000)}">`);

    expect(describeFault({ code: 'address-refused', found: 'x' }, tag).length).toBeLessThan(300);
  });

  test('says it differently when a tag names no category at all', () => {
    expect(describeFault({ code: 'unknown-category' })).not.toBe(
      describeFault({ code: 'unknown-category', found: 'x' }),
    );
  });
});
