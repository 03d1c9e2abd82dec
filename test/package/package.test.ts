import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TAGS } from '../../src/locales/tags.ts';

const root = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const run = (...args: string[]): string =>
  execFileSync('npx', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the package', () => {
  test('pleases publint', () => {
    expect(run('publint', '--strict', '--pack', 'npm')).toContain('All good');
  });

  test('has types that resolve for everybody who imports it', () => {
    expect(run('attw', '--pack', '.', '--profile', 'esm-only')).not.toMatch(/no-resolution-error/);
  });

  test('names only files that exist', () => {
    const named = JSON.stringify([manifest.exports, manifest.types, manifest.customElements]);
    const paths = [...named.matchAll(/(?:\.\/)?dist\/[^"*]+(?=")/g)].map(([path]) => path);

    expect(paths.length).toBeGreaterThan(6);
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('is ASCII in every file', () => {
    // Served without a charset on a page without one, anything else would be a syntax error.
    const odd = files.filter((file) => !/^[\n\r\t\x20-\x7e]*$/.test(readFileSync(file, 'latin1')));

    expect(odd).toEqual([]);
  });

  test('has a file and a type for each language, which the ES modules fetch by name', async () => {
    const code = files
      .filter((file) => /dist\/chunks\//.test(file))
      .map((file) => readFileSync(file, 'utf8'));
    for (const tag of TAGS) {
      const { texts } = await import(`ask-first/locales/${tag}`);
      expect(texts['banner.accept'], tag).toBeTruthy();
      expect(existsSync(join(root, `dist/types/locales/${tag}.d.ts`)), tag).toBe(true);
      const fetched = new RegExp(
        `\\b${tag}['"]?: \\(\\) => import\\('\\.\\./locales/[\\w-]+\\.js'\\)`,
      );
      expect(code.join(''), tag).toMatch(fetched);
    }
  });

  test('the lockfile names no registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  test('lit and js-cookie stay imports in the ES modules', () => {
    const modules = files.filter((file) => /dist\/(chunks\/)?\w+(?<!ask-first.*)\.js$/.test(file));
    const code = modules.map((file) => readFileSync(file, 'utf8')).join('\n');

    expect(code).toMatch(/from 'lit\/html\.js'/);
    expect(code).toMatch(/from 'js-cookie'/);
    expect(code).not.toContain('SPDX-License-Identifier');
  });
});
