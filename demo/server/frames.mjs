import express from 'express';
import { html } from './html.mjs';

const HALF_YEAR = 182 * 24 * 60 * 60 * 1000;

/** Two names of this machine, which a browser takes for two different sites. */
const OTHER_SITE = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' };

const id = () => Math.random().toString(36).slice(2, 12);

const document = ({ title, body }) =>
  String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${title}</title>
          <link rel="stylesheet" href="/vendor/frames.css" />
        </head>
        <body>
          ${body}
        </body>
      </html>`,
  );

const words = (slug) => slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

const player = (title) => html`
  <main class="player">
    <div class="wave" aria-hidden="true">${Array.from({ length: 24 }, () => html`<i></i>`)}</div>
    <h1>${title}</h1>
    <p>2:14 · You are watching through VidStream</p>
  </main>
`;

const map = (place) => html`
  <main class="map">
    <svg viewBox="0 0 960 540" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path class="park" d="M0 330L280 250L360 540H0zM640 0H960V150L720 190z" />
      <path
        class="street"
        d="M-10 180L970 90M-10 420L970 330M220-10L330 550M520-10L600 550M790-10L840 550"
      />
      <path class="avenue" d="M-10 300C260 260 420 320 970 190" />
      <path
        class="pin"
        d="M480 150a46 46 0 0 1 46 46c0 40-46 84-46 84s-46-44-46-84a46 46 0 0 1 46-46z"
      />
    </svg>
    <h1>${place}</h1>
  </main>
`;

const partner = (visits) => html`
  <main class="partner">
    <h1>LineRater</h1>
    <p class="stars" aria-label="4.7 of 5 stars">★★★★★</p>
    <p>4.7 of 5 from 312 customers</p>
    <p class="small">
      LineRater has seen this browser ${visits} ${visits === 1 ? 'time' : 'times'}.
    </p>
  </main>
`;

/** What third parties show in frames. Each sets its cookie with the answer, before any script runs. */
export const frames = () => {
  const router = express.Router();

  router.get('/video/:name', (request, response) => {
    response.cookie('vidstream_id', id(), { maxAge: HALF_YEAR });
    const title = words(request.params.name);
    response.send(document({ title, body: player(title) }));
  });

  router.get('/map/:name', (request, response) => {
    response.cookie('map_session', id());
    const place = words(request.params.name);
    response.send(document({ title: place, body: map(place) }));
  });

  // The partner has a site of its own, so its cookie is out of the page's reach.
  router.get('/partner/rating', (request, response) => {
    const host = OTHER_SITE[request.hostname] ?? request.hostname;
    const { port } = new URL(`http://${request.headers.host}`);
    response.redirect(307, `http://${host}:${port || 80}/vendor/partner/widget`);
  });

  router.get('/partner/widget', (request, response) => {
    const visits = Number(/linerater_visits=(\d+)/.exec(request.headers.cookie)?.[1] ?? 0) + 1;
    response.cookie('linerater_visits', visits, {
      maxAge: HALF_YEAR,
      sameSite: 'none',
      secure: true,
      partitioned: true,
    });
    response.send(document({ title: 'LineRater', body: partner(visits) }));
  });

  return router;
};
