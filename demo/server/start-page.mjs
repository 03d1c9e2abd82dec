import { html } from './html.mjs';

const entry = (site) => html`
  <li class="site" style="--tone: ${site.tone}">
    <h2>${site.logo} ${site.name}</h2>
    <p>${site.start.about}</p>
    <h3>Look for</h3>
    <ul>
      ${site.start.lookFor.map((text) => html`<li>${text}</li>`)}
    </ul>
    <p class="links">
      <a class="button" href="/${site.id}/">Visit ${site.name}</a>
      <a href="/${site.id}/ask-first.json">Its configuration</a>
    </p>
  </li>
`;

/** The page that explains the five sites. */
export const startPage = (sites) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="Five demonstration sites for ask-first, the consent library."
        />
        <title>ask-first demo: five companies, five cookie policies</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/base.css" />
        <link rel="stylesheet" href="/start.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <main id="main" tabindex="-1" class="wrap">
          <p class="mark"><img src="/icon.svg" alt="" width="40" height="40" /> ask-first demo</p>
          <h1>Five companies, five cookie policies, one library</h1>
          <p class="lead">
            Each of these small telephone companies wrote down what it does with cookies. Each says
            it again in one JSON file, tags its scripts, and includes one script. That is all there
            is to see here, and the rest is up to the visitor.
          </p>
          <ol class="steps">
            <li><strong>Open a site and decide nothing.</strong> No tag runs, nobody is asked.</li>
            <li>
              <strong>Answer as you like.</strong> The inspector on the left shows what follows.
            </li>
            <li>
              <strong>Change your mind</strong> under “Cookie settings” at the foot of any page.
            </li>
          </ol>
          <ul class="sites">
            ${sites.map(entry)}
            <li class="aside">
              <h2>Good to know</h2>
              <p>
                Nothing leaves this machine. The vendors' code is served from here, some of it
                exactly as they publish it, and reports to <code>/collect</code>.
              </p>
              <p>
                <a href="/gallery">The gallery</a> shows every form of the banner and the
                preferences, light and dark.
              </p>
              <p>
                The inspector is part of the demo. Add <code>?panel=off</code> to an address to
                leave it out.
              </p>
            </li>
          </ul>
        </main>
      </body>
    </html> `;
