// WebKitGTK, driven by WebDriver: the test runner's own drivers know only its own builds.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Keyboard } from './keyboard-journey.ts';
import { type Answers, servePages } from './serve-pages.ts';

const KEYS = {
  Tab: [Key.TAB],
  'Shift+Tab': [Key.SHIFT, Key.TAB],
  Enter: [Key.ENTER],
  Space: [Key.SPACE],
  Escape: [Key.ESCAPE],
} as const;

/** A page in WebKit. */
export interface WebKitPage extends Keyboard {
  readonly driver: WebDriver;
  /** Goes to a path of the test's site and waits until the library knows what was decided. */
  open(path: string): Promise<void>;
}

/** The browser itself; Debian puts it into a folder of the machine's architecture. */
const findMiniBrowser = (): string => {
  const found = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
  if (!found) throw new Error('no WebKit on this machine: install webkit2gtk-driver and xvfb');
  return found;
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch {
    return false;
  }
};

interface WorkerFixtures {
  /** The address of a running WebKitWebDriver. */
  driverUrl: string;
}

interface Fixtures {
  openWebKit: (site: Answers) => Promise<WebKitPage>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  driverUrl: [
    async ({}, use) => {
      const port = await freePort();
      // A group of its own, or only the wrapper would end.
      const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
        stdio: 'ignore',
        detached: true,
      });
      const url = `http://127.0.0.1:${port}`;
      for (const end = Date.now() + 20_000; !(await answers(url));) {
        if (Date.now() > end) throw new Error('WebKitWebDriver does not start');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await use(url);
      if (driver.pid) process.kill(-driver.pid);
    },
    { scope: 'worker' },
  ],

  openWebKit: async ({ driverUrl }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (site) => {
      const server = await servePages(site);
      ends.push(() => server.close());
      const driver = await new Builder()
        .usingServer(driverUrl)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
          }),
        )
        .build();
      ends.unshift(() => driver.quit());
      const read = <T>(code: () => T): Promise<T> => driver.executeScript<T>(`return (${code})()`);
      return {
        driver,
        read,
        press: (key) => {
          const [first, ...rest] = KEYS[key];
          const keys = driver.actions().keyDown(first);
          for (const one of rest) keys.sendKeys(one);
          return keys.keyUp(first).perform();
        },
        open: async (path) => {
          await driver.get(server.url + path);
          await driver.wait(() => read(() => typeof window.askFirst?.acceptAll === 'function'));
          await driver.executeAsyncScript('askFirst.ready.then(arguments[0])');
        },
      };
    });
    for (const end of ends) await end();
  },
});

export { expect } from '@playwright/test';
