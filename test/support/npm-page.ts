/** Where a browser without a bundler finds the package and what it imports. */
export const importMap = JSON.stringify({
  imports: {
    'ask-first': '/dist/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'js-cookie': '/node_modules/js-cookie/dist/js.cookie.mjs',
  },
});
