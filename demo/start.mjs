// `npm start`: everything that a fresh clone needs, then the demo site.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: 'inherit' });

// Not `npm ci`: it fails where a registry lacks optional packages for other platforms.
if (!existsSync(`${root}/node_modules/.package-lock.json`)) npm('install');
npm('run', 'build');
const { runDemo } = await import('./serve.mjs');
await runDemo();
