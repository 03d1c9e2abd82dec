import { test } from '../support/demo-test.ts';
import { KEYBOARD_SITE, travel } from '../support/keyboard-journey.ts';

test('the banner and the preferences work by keys alone, in the order in which they stand', async ({
  serve,
  page,
}) => {
  const site = await serve(KEYBOARD_SITE);
  await site.open('/');
  await travel({
    press: (key) => page.keyboard.press(key),
    read: (code) => page.evaluate(code),
  });
});
