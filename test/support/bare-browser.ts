import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

/**
 * Opens an address in a Chromium that nobody is attached to, for what it does not do in front of a debugger. The page
 * drives itself, and tells its server how it went.
 *
 * @returns closes the browser
 */
export const openBareBrowser = async (url: string): Promise<() => Promise<void>> => {
  const profile = await mkdtemp(join(tmpdir(), 'ask-first-'));
  const browser = spawn(
    findBrowser('chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      // Without it a headless browser ends as soon as the page has loaded.
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      url,
    ],
    // A group of its own, for its many processes end together.
    { stdio: 'ignore', detached: true },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  return async () => {
    process.kill(-browser.pid!, 'SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
};
