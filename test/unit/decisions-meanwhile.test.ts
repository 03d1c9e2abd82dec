// Decisions that are made in the middle of something: of the start, of another decision, of a hold.
import { describe, expect } from 'vitest';
import * as session from '../../src/session.ts';
import { isActivated } from '../support/activations.ts';
import { settle, test } from '../support/start-page.ts';

const CONFIG = { categories: { analytics: {} } };
const TAG = '<script type="text/plain" id="s" data-category="analytics">1</script>';
const isActive = (): boolean => isActivated(document.querySelector('script')!);

/** The file that decides, when the test says so. */
const late = (): { session: () => Promise<typeof session>; arrive: () => void } => {
  let arrive!: () => void;
  const file = new Promise<typeof session>((resolve) => (arrive = () => resolve(session)));
  return { session: () => file, arrive };
};

describe('a no that is said at the start, by who was accepted before', () => {
  for (const when of ['ready', 'consent', 'subscribe'] as const) {
    test(`to ${when}, holds before what decides is there`, async ({ start }) => {
      document.body.innerHTML = TAG;
      start.returnWith({ analytics: true }, { config: CONFIG });
      const file = late();
      const consent = start.start(CONFIG, {
        source: () => Promise.resolve(CONFIG),
        chunks: { session: file.session },
      });
      let isSaid = false;
      const no = (): void => {
        if (!isSaid) void consent.rejectAll();
        isSaid = true;
      };
      if (when === 'subscribe') consent.subscribe(no);
      else consent.on(when, no, { signal: start.signal });

      await settle();
      expect(isActive()).toBe(false);
      file.arrive();
      await settle();
      expect(isActive()).toBe(false);
      expect(consent.state.granted).toEqual(['essential']);
    });
  }

  test('before the configuration is there: nothing is so much as asked for', async ({ start }) => {
    document.body.innerHTML = ['a', 'b']
      .map((id) => `<script type="text/plain" data-category="analytics" src="/${id}.js"></script>`)
      .join('');
    for (const script of document.scripts) script.async = true;
    start.returnWith({ analytics: true }, { config: CONFIG });
    let arrive!: (config: unknown) => void;
    const consent = start.start(CONFIG, {
      source: () => new Promise((resolve) => (arrive = resolve)),
    });

    void consent.rejectAll();
    arrive(CONFIG);
    await settle();

    expect(document.querySelectorAll('link')).toHaveLength(0);
    expect(consent.state.granted).toEqual(['essential']);
  });
});

describe('a no that is said as the banner closes', () => {
  for (const how of ['by a yes', 'by another tab'] as const) {
    test(`${how} is the last word, for the page as for its cookie`, async ({ start, page }) => {
      document.body.innerHTML = TAG;
      const consent = await start.begin(CONFIG);
      consent.on('hide', () => void consent.rejectAll(), { signal: start.signal });
      if (how === 'by a yes') start.port().decide('accept-all', true);
      else {
        start.returnWith({ analytics: true }, { config: CONFIG });
        window.dispatchEvent(new Event('focus'));
      }
      await settle();

      expect(consent.state).toMatchObject({ granted: ['essential'], method: 'reject-all' });
      expect(isActive()).toBe(false);
      const { length } = page.cookies();
      expect(length).toBe(1);
      window.dispatchEvent(new Event('focus'));
      await settle();
      expect(consent.state.granted).toEqual(['essential']);
    });
  }
});
