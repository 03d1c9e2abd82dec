import express from 'express';
import { fileURLToPath } from 'node:url';
import { layout } from './layout.mjs';
import { prose, hero } from './blocks.mjs';
import { html } from './html.mjs';

const lost = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  body: html`${hero({ title: 'There is no page here', lead: 'The address may have changed.' })}
  ${prose(html`<p><a href="./">Go to the start page</a></p>`)}`,
};

/** The pages of one site. */
export const siteRouter = (site) => {
  const folder = fileURLToPath(new URL(`../sites/${site.id}/`, import.meta.url));
  const router = express.Router();

  const send = (request, response, path, notice) => {
    const page = site.pages[path] ?? lost;
    const panel = request.query.panel !== 'off';
    response.send(String(layout({ site, path, page, panel, notice })));
  };

  for (const file of ['ask-first.json', 'theme.css']) {
    router.get(`/${file}`, (_, response) => response.sendFile(file, { root: folder }));
  }

  // The cookie that every company calls essential: set by the server, with or without a decision.
  router.use((request, response, next) => {
    const { name } = site.session;
    if (!request.headers.cookie?.includes(`${name}=`)) {
      const value = Math.random().toString(36).slice(2, 12);
      response.cookie(name, value, { path: `/${site.id}`, sameSite: 'lax' });
    }
    next();
  });

  for (const [path, page] of Object.entries(site.pages)) {
    router.get(`/${path}`, (request, response) => send(request, response, path));
    if (page.submit) {
      router.post(`/${path}`, express.urlencoded(), (request, response) =>
        send(request, response, path, page.submit(request, response)),
      );
    }
  }

  router.use((request, response) => send(request, response.status(404), undefined));
  return router;
};
