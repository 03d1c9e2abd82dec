import express from 'express';
import { fileURLToPath } from 'node:url';
import { frames } from './frames.mjs';

const STAND_INS = fileURLToPath(new URL('../vendor/', import.meta.url));

/** Code of real vendors, as they publish it. */
const PUBLISHED = {
  'posthog.js': () => import.meta.resolve('posthog-js/dist/module.no-external.js'),
  'snowplow.js': () => import.meta.resolve('@snowplow/browser-tracker/dist/index.umd.min.js'),
  'segment.js': () => import.meta.resolve('@segment/analytics-next/dist/umd/index.js'),
  'countly.js': () => import.meta.resolve('countly-sdk-web/lib/countly.min.js'),
};

const HALF_YEAR = 182 * 24 * 60 * 60 * 1000;

/** The smallest picture there is: one transparent pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Everything that on a real site would come from somebody else's server. */
export const vendorRouter = () => {
  const router = express.Router();
  for (const [name, address] of Object.entries(PUBLISHED)) {
    router.get(`/${name}`, (_, response) => response.sendFile(fileURLToPath(address())));
  }
  // A web beacon: the answer to the request for the picture brings the cookie.
  router.get('/beacon.gif', (_, response) =>
    response
      .cookie('beacon_id', Date.now().toString(36), { maxAge: HALF_YEAR })
      .type('gif')
      .send(PIXEL),
  );
  router.use(frames());
  router.use(express.static(STAND_INS));
  return router;
};
