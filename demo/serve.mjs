import express from 'express';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { galleryRouter } from './server/gallery.mjs';
import { siteRouter } from './server/site.mjs';
import { startPage } from './server/start-page.mjs';
import { vendorRouter } from './server/vendor.mjs';
import { sites } from './sites/index.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The demo as an express app that does not listen yet. */
export const createDemoServer = () => {
  const app = express();
  app.disable('x-powered-by');
  // A demo that shows yesterday's build explains nothing: the browser asks again each time.
  app.use((_, response, next) => {
    response.set('Cache-Control', 'no-cache');
    next();
  });
  app.use('/dist', express.static(folder('../dist/')));
  app.use('/vendor', vendorRouter());
  app.all(['/collect', '/collect/*path'], (_, response) => response.status(204).end());
  for (const site of sites) {
    app.get(`/${site.id}`, (request, response, next) =>
      request.path.endsWith('/') ? next() : response.redirect(308, `/${site.id}/`),
    );
    app.use(`/${site.id}`, siteRouter(site));
  }
  app.use('/gallery', galleryRouter());
  app.get('/', (_, response) => response.send(String(startPage(sites))));
  app.use(express.static(folder('shared/')));
  return app;
};

/**
 * Starts the demo.
 *
 * @param options.port 0 for any free one
 * @param options.host the address to listen at; only this machine unless told otherwise
 */
export const startDemo = ({ port = 0, host = '127.0.0.1' } = {}) =>
  new Promise((resolve, reject) => {
    const server = createDemoServer().listen(port, host, (error) => {
      if (error) return reject(error);
      resolve({
        url: `http://${host}:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });

/** Starts the demo and prints where it is: `PORT` and `HOST` of the environment, or a port that is free. */
export const runDemo = async () => {
  const { PORT, HOST: host } = process.env;
  const options = { port: Number(PORT ?? 8080), host };
  const { url } = await startDemo(options).catch((error) => {
    if (PORT || error.code !== 'EADDRINUSE') throw error;
    return startDemo({ ...options, port: 0 });
  });
  console.log(`
  ask-first demo: five companies, five cookie policies

    ${url}

  Stop it with Ctrl+C.
`);
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runDemo();
}
