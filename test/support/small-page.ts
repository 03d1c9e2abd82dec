import type { Config } from 'ask-first';
import type { Answers } from './serve-pages.ts';

/** Tells `demoLog` that it ran, as the demo's tags do. */
export const says = (name: string): string =>
  `(window.demoLog = window.demoLog || []).push(${JSON.stringify(name)});`;

/** An inline tag of a category with code of its own. */
export const codeTag = (category: string, code: string, attributes = ''): string =>
  `<script type="text/plain" data-category="${category}" ${attributes}>${code}</script>`;

/** An inline tag of a category. */
export const inlineTag = (category: string, name: string, attributes = ''): string =>
  codeTag(category, says(name), attributes);

/** An external tag of a category; its code is served as `/tags/<name>.js`. */
export const externalTag = (category: string, name: string, attributes = ''): string =>
  `<script type="text/plain" data-category="${category}" src="/tags/${name}.js" ${attributes}></script>`;

/** The code of external tags. */
export const tagFiles = (...names: readonly string[]): Answers =>
  Object.fromEntries(names.map((name) => [`/tags/${name}.js`, says(name)]));

export const attribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

interface Parts {
  /** Before the library, in the head. */
  readonly before?: string;
  /** The library's own tag, or what stands in for it. */
  readonly library?: string;
  readonly head?: string;
  readonly body?: string;
}

/** The library's tag, with its configuration inside it. */
export const libraryTag = (config: Config = {}, attributes = ''): string =>
  `<script src="/dist/ask-first.js" data-config="${attribute(JSON.stringify(config))}" ${attributes}></script>`;

/** A whole page with nothing in it that a test did not ask for. */
export const pageOf = ({
  before = '',
  library = libraryTag(),
  head = '',
  body = '',
}: Parts): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${before}${library}${head}</head>
<body><h1>A page</h1>${body}<p><a href="#ask-first">Cookie settings</a></p></body>
</html>`;

/** Three tags, in two categories, the first external. */
export const THREE_TAGS = {
  markup:
    externalTag('analytics', 'first') +
    inlineTag('analytics', 'second') +
    inlineTag('marketing', 'third'),
  files: tagFiles('first'),
  analytics: ['first', 'second'],
  all: ['first', 'second', 'third'],
};
