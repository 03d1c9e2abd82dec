import { execFileSync } from 'node:child_process';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const DIST = new URL('../../dist/', import.meta.url);
const entry = (name: string): string => new URL(name, DIST).href;

const importEntry = (name: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ entry(name));

/** One of the built files, with all that it imports, as a function body for a place that has nothing but JavaScript. */
const bundle = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [new URL(name, DIST).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'entry',
    platform: 'neutral',
  });
  return outputFiles[0]!.text;
};

describe('what npm hands out', () => {
  test.each(['index.js', 'server.js', 'ui.js'])(
    '%s can be imported in Node and does nothing',
    (name) => {
      // In a Node of its own: Vitest resolves as browsers do, and takes Lit's build for them.
      const script = `
      const before = new Set(Reflect.ownKeys(globalThis));
      const exports = await import(${JSON.stringify(entry(name))});
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
      console.log(JSON.stringify([Object.keys(exports), added.map(String)]));`;

      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
      });

      const [exports, added] = JSON.parse(output) as string[][];
      expect(exports!.length).toBeGreaterThan(0);
      // Lit notes its versions, and makes up for what Node lacks.
      expect(added!.filter((key) => !/^(lit|reactiveElement)/.test(key))).toEqual([]);
    },
  );

  // Those two are in the Minimum Common Web API, which all servers of JavaScript have agreed on.
  test('server.js needs neither DOM nor Node: its functions work where there are only atob and btoa', async () => {
    const page = createContext({ atob, btoa });

    runInContext(await bundle('server.js'), page);
    const result: unknown = runInContext(
      `const { encodeConsent, readConsent, setConsentHeader } = entry;
       const value = encodeConsent({ analytics: true, marketing: false });
       const config = { categories: { analytics: {} } };
       JSON.stringify([
         Object.keys(entry).sort(),
         readConsent('ask-first=' + value).granted,
         readConsent(null, config).status,
         setConsentHeader({ analytics: true }, { config }).split('=')[0],
       ])`,
      page,
    );

    expect(JSON.parse(result as string)).toEqual([
      ['encodeConsent', 'readConsent', 'renderDeclaration', 'setConsentHeader'],
      ['essential', 'analytics'],
      'undecided',
      'ask-first',
    ]);
  });

  test('createConsent() on a server is inert and undecided', async () => {
    const { createConsent } = (await importEntry('index.js')) as {
      createConsent: typeof import('../../src/index.ts').createConsent;
    };

    const consent = createConsent(
      { revision: 3, categories: { a: { services: { x: {} } } } },
      { region: 'DE' },
    );

    const {
      state,
      ready,
      acceptAll,
      save,
      withdraw,
      reset,
      rejectAll,
      has,
      on,
      subscribe,
      getSnapshot,
      record,
    } = consent;
    expect(state).toMatchObject({
      status: 'undecided',
      granted: ['essential'],
      denied: ['a'],
      revision: 3,
      region: 'DE',
    });
    for (const answer of [
      ready,
      acceptAll(),
      rejectAll(),
      save({ a: true }),
      withdraw(),
      reset(),
    ]) {
      expect(await answer).toBe(state);
    }
    expect([has('essential'), has('a'), has({ not: 'a' })]).toEqual([true, false, true]);
    on('ready', () => expect.unreachable())();
    subscribe(() => expect.unreachable())();
    consent.show();
    consent.hide();
    consent.scan({} as ParentNode);
    consent.destroy();
    expect(getSnapshot()).toBe(state);
    expect(record()).toBeUndefined();
  });

  test('createConsent() on a server takes a broken configuration calmly', async () => {
    const { createConsent } = (await importEntry('index.js')) as {
      createConsent: (config: unknown) => { state: { granted: readonly string[] } };
    };

    for (const config of [null, [], 'x', { categories: 1 }, { mode: 'x' }]) {
      expect(createConsent(config).state.granted).toEqual(['essential']);
    }
  });
});
