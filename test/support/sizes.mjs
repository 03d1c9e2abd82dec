// How much a visitor downloads: brotli at its highest, as servers send files that don't change.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../..', import.meta.url);
const weigh = (...names) =>
  names.reduce((sum, name) => {
    const file = readFileSync(new URL(`dist/${name}.js`, root));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    return sum + brotliCompressSync(file, { params }).length;
  }, 0);

const KIB = 1024;

const FIRST_VISIT = ['ask-first', 'ask-first-ui'];

/** What the README's table says, with the most that each may ever be. */
export const sizes = () => [
  {
    what: 'core: all that a returning visitor downloads',
    bytes: weigh('ask-first'),
    most: 6.25 * KIB,
  },
  {
    what: 'a first visit until the banner shows',
    bytes: weigh(...FIRST_VISIT),
    most: 13.25 * KIB,
  },
  {
    what: 'the same with the preferences and their texts',
    bytes: weigh(...FIRST_VISIT, 'ask-first-preferences'),
    most: 18 * KIB,
  },
  {
    what: 'deciding: comes behind the banner, once',
    bytes: weigh('ask-first-session'),
    most: 5.5 * KIB,
  },
  {
    what: 'everything in one file',
    bytes: weigh('ask-first.all'),
    most: 26 * KIB,
  },
];

export const sizeTable = () =>
  ['| what | bytes (brotli 11) |', '|---|---:|']
    .concat(sizes().map(({ what, bytes }) => `| ${what} | ${bytes.toLocaleString('en')} |`))
    .join('\n');

const MARKED = /(?<=<!-- sizes -->\n)[^]*?(?=\n<!-- \/sizes -->)/;

/** The table that stands in the README. */
export const readmeTable = () => MARKED.exec(readFileSync(new URL('README.md', root), 'utf8'))?.[0];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = new URL('README.md', root);
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(MARKED, sizeTable()));
  console.log(sizeTable());
}
