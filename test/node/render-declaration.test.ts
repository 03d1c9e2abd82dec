import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { texts as arabic } from '../../src/locales/ar.ts';
import { texts as german } from '../../src/locales/de.ts';
import {
  type Config,
  readConsent,
  encodeConsent,
  renderDeclaration,
} from '../../src/server/index.ts';
import { configOf, demoSites } from '../support/demo-sites.ts';
import { runs } from '../support/runs.ts';

const documentOf = (html: string): Document => new JSDOM(html).window.document;
const linesOf = (html: string): string[] =>
  [...documentOf(html).querySelectorAll('h2,h3,h4,p,dl,th,td')].map((one) => one.textContent ?? '');

const config: Config = {
  categories: {
    analytics: {
      label: { en: 'Counting', de: 'Zählen' },
      services: {
        counter: {
          label: 'Counter',
          provider: 'Counter <Ltd>',
          policyUrl: 'https://counter.example/privacy',
          purpose: 'Says **how many** read [our pages](/pages).',
          cookies: [{ name: '_c', duration: 'session', purpose: { en: 'Counts', de: 'Zählt' } }],
        },
      },
    },
    marketing: { cookies: [{ name: 'ad_*', kind: 'localStorage', duration: '13 months' }] },
  },
};

describe('renderDeclaration', () => {
  test.each(demoSites.map(({ id }) => id))('has all services and cookies of %s', (id) => {
    const site = configOf(id);
    const categories = Object.values(site.categories ?? {});
    const services = categories.flatMap((one) => Object.values(one.services ?? {}));
    const cookies = [...categories, ...services].flatMap((one) => one.cookies ?? []);

    const page = documentOf(renderDeclaration(site));

    expect([...page.querySelectorAll('tbody th')].map((one) => one.textContent).sort()).toEqual(
      cookies.map(({ name }) => name).sort(),
    );
    expect(page.querySelectorAll('h4')).toHaveLength(services.length);
  });

  test('says of each what it is for, who gets the data, and how long', () => {
    const html = renderDeclaration(config);

    expect(linesOf(html)).toEqual(
      expect.arrayContaining([
        'Cookies on this site',
        'Counting',
        'Says how many read our pages.',
        'ProviderCounter <Ltd>',
        'Privacy policy',
        '_c',
        'Counts',
        'until you close the browser',
        'Local storage',
      ]),
    );
    expect(html).toContain('<b>how many</b>');
    expect(html).toContain('<a href="/pages" rel="noopener">our pages</a>');
  });

  test('speaks the language whose texts it gets; the site’s own words win', () => {
    const own: Config = { ...config, language: { texts: { de: { 'cookie.name': 'Kennung' } } } };

    const lines = linesOf(renderDeclaration(own, { language: 'de-AT', texts: german }));
    const right = renderDeclaration(config, { language: 'ar', texts: arabic });

    expect(lines).toEqual(expect.arrayContaining(['Zählen', 'Zählt', 'Kennung', '13 Monate']));
    expect(lines).toContain(german['declaration.title']);
    expect(right).toMatch(/^<section lang="ar" dir="rtl">/);
  });

  test('tells the visitor’s answer only where it is given one', () => {
    const answers = { analytics: true, counter: true, marketing: false };
    const state = readConsent(`ask-first=${encodeConsent(answers, { config })}`, config);

    const words = linesOf(renderDeclaration(config, { state }));

    expect(words.filter((line) => /^(Always active|On|Off)$/.test(line))).toEqual([
      'Always active',
      'On',
      'Off',
    ]);
    expect(words[1]).toMatch(/^You decided on .+\d{4}\.$/);
    expect(linesOf(renderDeclaration(config)).join()).not.toMatch(/decided|\bOff\b/);
  });

  test('makes no element, attribute or address out of what stands in a text', () => {
    const allowed = 'section h2 h3 h4 p dl dt dd b a bdi table thead tbody tr th td'.split(' ');
    const hostile = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            '<img onerror=x>',
            '"',
            "'",
            '&',
            '<',
            '>',
            '[a](',
            'javascript:x',
            ')',
            '**',
            'data:x',
            '//x',
            '\n',
            'http://a@b',
          ),
          { maxLength: 6 },
        )
        .map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(hostile, hostile, hostile, (one, two, three) => {
        const html = renderDeclaration(
          {
            categories: {
              analytics: {
                label: one,
                description: two,
                services: {
                  counter: {
                    label: three,
                    provider: one,
                    purpose: two,
                    cookies: [{ name: 'a', purpose: three, duration: one }],
                  },
                },
              },
            },
          },
          { language: one },
        );
        const { body } = documentOf(html);
        const all = [...body.querySelectorAll('*')];
        const attributes = new Set(all.flatMap((element) => element.getAttributeNames()));

        expect(all.filter(({ localName }) => !allowed.includes(localName))).toEqual([]);
        expect([...attributes].filter((name) => !/^(lang|dir|href|rel|scope)$/.test(name))).toEqual(
          [],
        );
        for (const link of body.querySelectorAll('a')) {
          expect(new URL(link.getAttribute('href')!, 'https://site.example').protocol).toMatch(
            /^(https?|mailto):$/,
          );
        }
      }),
      { numRuns: runs(100) },
    );
  }, 60_000);

  test('is in English, and says so, where it has no words of the language', () => {
    const site: Config = { language: { default: 'de' } };
    const { lang } = documentOf(renderDeclaration(site)).querySelector('section')!;
    expect(lang).toBe('en');
    expect(linesOf(renderDeclaration(site))).toContain('Cookies on this site');

    const german = { default: 'de', texts: { de: { 'declaration.title': 'Kekse' } } };
    expect(renderDeclaration({ language: german }, { language: 'en' })).not.toContain('Kekse');
    expect(renderDeclaration({ language: german }, { language: 'fr' })).toMatch(
      /^<section lang="de" [^>]*><h2>Kekse/,
    );
    const own = { language: { default: 'de', texts: { de: { 'declaration.title': 'Kekse' } } } };
    expect(documentOf(renderDeclaration(own)).querySelector('section')!.lang).toBe('de');
    expect(linesOf(renderDeclaration(own))).toContain('Kekse');
  });

  test.each([undefined, null, 3, { categories: 'x' }])(
    'takes %j for a site without a configuration',
    (input) => {
      expect(renderDeclaration(input as never)).toContain('<h3>Essential</h3>');
    },
  );
});
