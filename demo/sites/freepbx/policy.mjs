import { html } from '../../server/html.mjs';

export const policy = html`
  <h2>What our web server writes down</h2>
  <p>
    IP address and, when your system looks for updates, its installation id. From these we estimate
    how many people use FreePBX and where. No cookie is involved.
  </p>
  <h2>Surveys</h2>
  <p>
    Now and then we ask a question on these pages. The survey and the installation film are the only
    things here that need your permission.
  </p>
  <h2>The store</h2>
  <p>
    When you buy a module, we keep the order. You pay at PayPal, on PayPal's own pages and under its
    own policy. A session cookie keeps the order together on the way there and back.
  </p>
`;
