import { readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import { createGenerator } from 'ts-json-schema-generator';

/** The languages besides English, each with the one whose texts it has: mostly itself. */
const locales = readdirSync('src/locales')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => /^\w\w(-\w+)?$/.test(name) && !name.startsWith('en'))
  .map((tag) => [
    tag,
    /from '\.\/([\w-]+)\.ts';\n$/.exec(readFileSync(`src/locales/${tag}.ts`, 'utf8'))?.[1] ?? tag,
  ]);

/** Languages that are written alike are whole files all the same: one that imported another would take two round trips. */
const alikeLocales = {
  name: 'alike-locales',
  generateBundle(_, bundle) {
    for (const [tag, same] of locales) {
      if (tag === same) continue;
      const { code: source } = bundle[`locales/${same}.js`];
      this.emitFile({ type: 'asset', fileName: `locales/${tag}.js`, source });
    }
  },
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ask-first ${version} MIT; licenses.txt */`;

/** Minifies what stands in css`...` and html`...`; any warning of the CSS parser fails the build. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/ui\/.*\.ts$/.test(id)) return null;
    const templates = [];
    walk(this.parse(code), {
      enter({ type, tag, quasi }) {
        if (type === 'TaggedTemplateExpression' && /^(css|html)$/.test(tag.name)) {
          templates.push({ language: tag.name, quasis: quasi.quasis });
        }
      },
    });
    const out = new MagicString(code);
    for (const { language, quasis } of templates) {
      if (language === 'css' && quasis.length === 1) {
        const [{ start, end }] = quasis;
        const { code: css, warnings } = await transform(code.slice(start, end), {
          loader: 'css',
          minify: true,
          target: 'es2022',
        });
        if (warnings.length) throw new Error(`${id}: ${warnings[0].text}`);
        out.update(start, end, css.trim());
      } else if (language === 'html') {
        for (const [index, { start, end }] of quasis.entries()) {
          let text = code.slice(start, end).replace(/\s*\n\s*/g, '\n');
          if (index === 0) text = text.trimStart();
          if (index === quasis.length - 1) text = text.trimEnd();
          // A line break between tags is layout of the source, one beside words is a space.
          text = text
            .replace(/>\n(?=<|$)|(?<=^)\n(?=<)/g, (found) => found.trim())
            .replaceAll('\n', ' ');
          if (start < end) out.update(start, end, text);
        }
      }
    }
    return { code: out.toString(), map: null };
  },
};

/**
 * In the files for script tags, Lit neither reads nor writes globals, which markup can shadow, and its Trusted Types
 * policy bears our name, so that a site lists one.
 */
const ownLit = {
  name: 'own-lit',
  transform(code, id) {
    if (!id.endsWith('lit-html/lit-html.js')) return null;
    const own = code
      .replace('globalThis', '{trustedTypes:globalThis.trustedTypes}')
      // It makes its nodes in a document of its own, where no markup can stand in the way of `createElement`.
      .replace(
        '=document,',
        '=Reflect.get(Document.prototype,"implementation",document).createHTMLDocument(""),',
      )
      .replace('createPolicy("lit-html"', 'createPolicy("ask-first"')
      // It would tell others of its version by a global.
      .replace(/,\w+=\w+\.litHtmlPolyfillSupport;.+?push\("[\d.]+"\);/, ';');
    if (
      own.includes('"lit-html"') ||
      own.includes('litHtml') ||
      own.match(/globalThis/g).length !== 1 ||
      !own.includes('createHTMLDocument')
    ) {
      throw new Error('lit-html has changed: see ownLit in rollup.config.mjs');
    }
    return { code: own, map: null };
  },
};

/** For script tags, languages are files beside the others; a bundler wants them spelt out. */
const textsBeside = {
  name: 'texts-beside',
  resolveId: (source, importer) =>
    source === './load-texts.ts' ? importer.replace(/[^/]+$/, 'load-texts-file.ts') : null,
};

/** The schema says what the type says: one truth, with its comments as what editors show. */
const configSchema = {
  name: 'config-schema',
  generateBundle() {
    const schema = createGenerator({
      path: 'src/config/config.ts',
      tsconfig: 'src/config/tsconfig.json',
      type: 'Config',
      topRef: false,
      additionalProperties: false,
      skipTypeCheck: true,
    }).createSchema('Config');
    const source = `${JSON.stringify({ title: 'Configuration of ask-first', ...schema }, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'config.schema.json', source });
  },
};

/** Rules by which privacy tools answer the banner for their users. */
const extras = {
  name: 'extras',
  generateBundle() {
    for (const name of ['autoconsent.json', 'consent-o-matic.json']) {
      const source = readFileSync(`src/extras/${name}`, 'utf8');
      this.emitFile({ type: 'asset', fileName: `extras/${name}`, source });
    }
  },
};

/** The licences of what is bundled ask for their text to go with it. */
const licenses = {
  name: 'licenses',
  generateBundle() {
    const texts = ['lit', 'js-cookie'].map(
      (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`,
    );
    this.emitFile({
      type: 'asset',
      fileName: 'licenses.txt',
      source: texts.join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
};

/**
 * Properties that the files for script tags share among themselves and with nobody else. There they get short names,
 * the same in each file: 150 bytes of the core. Nothing of the contract, of a configuration or of the browser's may
 * stand here.
 */
const OWN_NAMES = (
  'answer ask attempt count decision dots edition emit events expiryOf faults fingerprint found gate hasRun isGranted loadOnce ' +
  'members onHeldFrames parseAddress presenter readable recall refuse report seen setHeldFrames settings sound ' +
  'stand standing tell unsound update verdict'
).split(' ');
// In the order that compresses best, of some hundreds that were tried.
const LETTERS = 'weftrIdympKlcsgiauhojJxNHkABCDEFGbvqzLMnOPQRSTUVWXYZ';

const options = { target: 'es2022', tsconfig: false };
const typescript = esbuild(options);
const bundled = [
  textsBeside,
  resolve({ extensions: ['.ts', '.js'], exportConditions: ['production'] }),
  esbuild({
    ...options,
    mangleProps: new RegExp(`^(${OWN_NAMES.join('|')})$`),
    mangleCache: Object.fromEntries(OWN_NAMES.map((name, index) => [name, LETTERS[index]])),
  }),
  minifyTemplates,
  ownLit,
];
const minify = (module) =>
  terser({
    ecma: 2022,
    module,
    toplevel: true,
    // The least bytes after brotli, tried one by one; more inlining and more passes give more.
    compress: { passes: 2, inline: 1, unsafe_arrows: true, unsafe_methods: true },
    format: { ascii_only: true, comments: /^!/ },
  });
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [
  {
    input: 'src/script-tag.ts',
    plugins: bundled,
    onwarn,
    output: {
      file: 'dist/ask-first.js',
      format: 'iife',
      strict: false,
      banner: '/*! MIT */',
      plugins: [minify(false)],
    },
  },
  {
    input: 'src/script-tag-all.ts',
    plugins: bundled,
    onwarn,
    output: {
      file: 'dist/ask-first.all.js',
      format: 'iife',
      banner,
      inlineDynamicImports: true,
      plugins: [minify(false)],
    },
  },
  {
    input: { 'ask-first-ui': 'src/ui/index.ts' },
    // Or the interface would be one file that only names another: a round trip for nothing.
    preserveEntrySignatures: 'allow-extension',
    plugins: bundled,
    onwarn,
    output: {
      dir: 'dist',
      format: 'es',
      banner,
      chunkFileNames: 'ask-first-[name].js',
      hoistTransitiveImports: false,
      plugins: [minify(true)],
    },
  },
  // Each by itself, with what it needs inside: one that imported another would take two round trips.
  ...Object.entries({
    session: 'src/session.ts',
    media: 'src/gate/media.ts',
    tags: 'src/gate/tags.ts',
    module: 'src/find-own-tag.ts',
    diagnostics: 'src/diagnostics/describe-fault.ts',
  }).map(([name, input]) => ({
    input,
    plugins: bundled,
    onwarn,
    output: { file: `dist/ask-first-${name}.js`, format: 'es', banner, plugins: [minify(true)] },
  })),
  {
    input: {
      index: 'src/index.ts',
      ui: 'src/ui/index.ts',
      server: 'src/server/index.ts',
      ...Object.fromEntries(locales.map(([, tag]) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
    },
    external: [/^lit(\/|$)/, 'js-cookie'],
    plugins: [
      resolve({ extensions: ['.ts'] }),
      typescript,
      minifyTemplates,
      configSchema,
      alikeLocales,
      extras,
      licenses,
    ],
    onwarn,
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'chunks/[name].js',
      hoistTransitiveImports: false,
    },
  },
];
