import { html } from '../../server/html.mjs';

export const policy = html`
  <h2>What a cookie is</h2>
  <p>
    A cookie is a short note that your browser keeps for us. A <strong>session</strong> cookie is
    gone when you close the browser. A <strong>persistent</strong> cookie stays for the time given
    below, so that a later visit can use it.
  </p>
  <h2>What we use them for</h2>
  <p>
    For your shopping cart; for your sign-in, if you choose to be remembered; to learn which pages
    are popular; and to recommend what may be useful to you.
  </p>
  <h2>Web beacons</h2>
  <p>
    Some cookies work together with web beacons: pictures of one pixel. That a beacon was loaded
    tells its owner that this page was seen. None is loaded before you agree.
  </p>
  <h2>If you live in California</h2>
  <p>
    You may ask us once a year which companies we shared personal information with for their own
    advertising. Choose “California privacy rights” in the contact form. A Global Privacy Control
    signal from your browser counts as a no to advertising.
  </p>
`;
