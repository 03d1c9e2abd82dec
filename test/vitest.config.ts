import { defineConfig } from 'vitest/config';

const lit = /[\\/]node_modules[\\/](lit|lit-html|@lit)[\\/]/;

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Without these Vitest hands out Lit's build for servers.
  resolve: { conditions: ['browser', 'development'] },
  ssr: { resolve: { conditions: ['browser', 'development'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'https://www.example.test/shop/cart' } },
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['test/support/jsdom-stand-ins.ts'],
          server: { deps: { inline: [lit] } },
        },
      },
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['test/node/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
