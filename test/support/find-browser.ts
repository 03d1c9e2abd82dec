import { existsSync } from 'node:fs';

const PLACES = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** The path of a browser of this machine: the environment's `CHROMIUM` or `FIREFOX`, or where Debian puts it. */
export const findBrowser = (name: keyof typeof PLACES): string => {
  const path = [process.env[name.toUpperCase()] ?? '', ...PLACES[name]].find((place) =>
    existsSync(place),
  );
  if (!path)
    throw new Error(`no ${name} on this machine: install it, or name it in ${name.toUpperCase()}`);
  return path;
};
