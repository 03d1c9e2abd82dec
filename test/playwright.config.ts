import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/find-browser.ts';

const noNetwork = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Hosts of one domain share cookies, whatever their ports.
  '--host-resolver-rules=MAP *.example.test 127.0.0.1, MAP *.example.co.uk 127.0.0.1',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: { screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      testIgnore: /\.webkit\.spec\.ts$/,
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: findBrowser('chromium'), args: noNetwork },
      },
    },
    {
      name: 'firefox',
      testMatch: /\.all\.spec\.ts$/,
      // All five sites have their turn in Chromium; in another engine two of them show what could differ.
      grepInvert: /main-job\S* (ippbx|voipcom|freepbx) /,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: findBrowser('firefox'),
          firefoxUserPrefs: {
            'network.dns.localDomains': 'www.example.test,a.b.example.test,shop.example.co.uk',
          },
        },
      },
    },
    // Brings its browser along: see `support/webkit-test.ts`.
    { name: 'webkit', testMatch: /\.webkit\.spec\.ts$/ },
  ],
});
