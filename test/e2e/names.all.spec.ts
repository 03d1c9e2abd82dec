// What a screen reader has: roles, names, descriptions, states, and their order.
import type { Config } from 'ask-first';
import { expect, test } from '../support/demo-test.ts';
import { libraryTag, pageOf } from '../support/small-page.ts';

const CONFIG: Config = {
  controller: { name: 'Example Ltd', url: '/about', email: 'privacy@example.com' },
  policy: { url: '/cookies' },
  categories: {
    essential: { cookies: [{ name: 'session', duration: 'session', purpose: 'Signs you in.' }] },
    analytics: {
      services: {
        counter: {
          label: 'Counter',
          provider: 'Counter Ltd',
          policyUrl: 'https://counter.example/privacy',
          purpose: 'Counts visits.',
          cookies: [{ name: '_c', duration: '13 months', purpose: 'Tells visitors apart.' }],
        },
        heatmap: { label: 'Heatmap' },
      },
    },
    marketing: {},
  },
};

const SITE = {
  '/': pageOf({
    library: libraryTag(CONFIG),
    body: `<iframe data-category="marketing" data-src="/film" title="A film" width="500" height="300"></iframe>
      <ask-first-declaration></ask-first-declaration>`,
  }),
};

test('assistive technology has every control with its role, name and state, in their order', async ({
  serve,
  page,
}) => {
  const site = await serve(SITE);
  await site.open('/');
  const tables = (service: string): string => `
      - table "${service}":
        - rowgroup:
          - row "Name Purpose Kept for Kind"
        - rowgroup:
          - row "_c Tells visitors apart. 13 months Cookie":
            - rowheader "_c"
            - cell "Tells visitors apart."
            - cell "13 months"
            - cell "Cookie"`;

  await expect(page.locator('ask-first')).toMatchAriaSnapshot(`
    - /children: equal
    - region "May we use cookies?":
      - /children: equal
      - heading "May we use cookies?" [level=2]
      - paragraph: Cookies that this site needs are on. All others stay off unless you say yes. You can change your answer at any time in the settings.
      - paragraph:
        - text: "You decide about: Analytics and Marketing. Partners: 1. Responsible: Example Ltd."
        - link "Cookie policy"
      - button "Reject all"
      - button "Accept all"
      - button "Settings"
  `);

  await expect(page.locator('ask-first-embed')).toMatchAriaSnapshot(`
    - /children: equal
    - region "A film is not loaded yet":
      - /children: equal
      - heading "A film is not loaded yet" [level=2]
      - paragraph: "Loading it sends data about your visit to the provider, such as your IP address. It needs your consent to: Marketing."
      - button "Load once"
      - button "Always allow"
  `);

  await expect(page.locator('ask-first-declaration')).toMatchAriaSnapshot(`
    - /children: equal
    - region "Cookies on this site":
      - heading "Cookies on this site" [level=2]
      - paragraph: You have not decided yet.
      - button "Change your answer"
      - button "Withdraw consent"
      - heading "Essential" [level=3]
      - text: Always active
      - table "Essential"
      - heading "Analytics" [level=3]
      - text: "Off"
      - heading "Counter" [level=4]
      - paragraph: Counts visits.
      - paragraph:
        - text: Provider Counter Ltd
        - link "Privacy policy"${tables('Counter')}
      - heading "Heatmap" [level=4]
      - heading "Marketing" [level=3]
  `);

  await site.openPreferences();
  await site.toggle('counter');
  await expect(page.locator('ask-first')).toMatchAriaSnapshot(`
    - /children: equal
    - dialog "Cookie settings":
      - /children: equal
      - heading "Cookie settings" [level=2]
      - button "Close without saving"
      - paragraph: Choose what this site may use. Nothing changes until you save.
      - group "Essential":
        - heading "Essential" [level=3]
        - text: Always active
      - group "Analytics":
        - heading "Analytics" [level=3]
        - checkbox "Analytics" [checked=mixed]
        - group:
          - text: Services and cookies Counter
          - switch "Counter" [checked]
          - paragraph: Counts visits.${tables('Counter').replaceAll('\n', '\n    ')}
          - text: Heatmap
          - switch "Heatmap" [checked=false]
      - group "Marketing":
        - heading "Marketing" [level=3]
        - switch "Marketing" [checked=false]
      - paragraph: /You have not decided yet/
      - paragraph:
        - link "Example Ltd"
        - link "privacy@example.com"
        - link "Cookie policy"
      - button "Reject all"
      - button "Accept all"
      - button "Save selection"
  `);

  // What each switch is for is read with it.
  await expect(site.switchOf('marketing')).toHaveAccessibleDescription(/^Ads that fit/);
  await expect(site.switchOf('counter')).toHaveAccessibleDescription(/^Counts visits\./);
});
