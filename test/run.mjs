// `npm test`: everything that a fresh clone on a bare machine needs, then everything there is to prove.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
process.chdir(root);

/** Debian's browsers: the download of a test tool's own is not wanted. */
const BROWSERS = {
  chromium: { package: 'chromium', paths: ['/usr/bin/chromium', '/usr/bin/google-chrome'] },
  firefox: { package: 'firefox-esr', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
  webkit: { package: 'webkit2gtk-driver', paths: ['/usr/bin/WebKitWebDriver'] },
  // WebKit wants a screen.
  screen: { package: 'xvfb', paths: ['/usr/bin/xvfb-run'] },
  xauth: { package: 'xauth', paths: ['/usr/bin/xauth'] },
};

const installBrowsers = () => {
  const missing = Object.entries(BROWSERS)
    .filter(
      ([name, { paths }]) =>
        ![process.env[name.toUpperCase()], ...paths].some((path) => path && existsSync(path)),
    )
    .map(([, browser]) => browser.package);
  if (!missing.length) return;
  const apt = (...args) => {
    const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=600', '-qq', '-y', ...args];
    if (process.getuid?.() !== 0) command.unshift('sudo', '-n');
    execFileSync(command[0], command.slice(1), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log(`Installing ${missing.join(' and ')} ...`);
  try {
    apt('update');
    apt('install', ...missing, 'fonts-dejavu-core');
  } catch {
    throw new Error(`These tests need browsers. Please install: ${missing.join(' ')}`);
  }
};

const tally = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  tally.passed += passed;
  tally.failed += failed;
};

const run = (command, args) =>
  new Promise((resolve) => {
    spawn(command, args, { stdio: 'inherit' }).on('close', (code) => resolve(code === 0));
  });

/** A step that passes or fails as one. */
const step = async (name, command, ...args) => {
  console.log(`\n== ${name}`);
  const passed = await run(command, args);
  count(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
};

/** A test runner whose tests are counted one by one, from the report that it leaves. */
const suite = async (name, report, read, command, ...args) => {
  console.log(`\n== ${name}`);
  rmSync(`${results}/${report}`, { force: true });
  const passed = await run(command, args);
  try {
    const { ok, bad } = read(JSON.parse(readFileSync(`${results}/${report}`, 'utf8')));
    // A runner that ended badly without naming a test failed all the same.
    count(ok, passed ? bad : Math.max(bad, 1));
  } catch {
    count(0, 1);
  }
};
const vitest = (name, ...projects) =>
  suite(
    name,
    `${name}.json`,
    ({ numPassedTests, numFailedTests }) => ({ ok: numPassedTests, bad: numFailedTests }),
    'npx',
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${name}.json`,
    ...projects.flatMap((project) => ['--project', project]),
  );

// Not `npm ci`: it fails where a registry lacks optional packages for other platforms.
if (!existsSync('node_modules/.package-lock.json'))
  execFileSync('npm', ['install'], { stdio: 'inherit' });
installBrowsers();
mkdirSync(results, { recursive: true });

await step('dist is what the sources say', 'node', 'test/support/check-dist.mjs');
await step('lint', 'npx', 'oxlint');
await step('format', 'npx', 'oxfmt', '--check', 'src', 'test', 'demo', 'rollup.config.mjs');
await step('types', 'npx', 'tsc', '-p', 'test');
await step('nothing unused', 'npx', 'knip');
await vitest('unit', 'unit', 'node');
await vitest('package', 'package');
await suite(
  'e2e',
  'e2e.json',
  ({ stats }) => ({ ok: stats.expected, bad: stats.unexpected + stats.flaky }),
  'npx',
  'playwright',
  'test',
  '--config',
  'test/playwright.config.ts',
);

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
