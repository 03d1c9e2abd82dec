import { html } from '../../server/html.mjs';

export const policy = html`
  <h2>Why we use cookies</h2>
  <p>
    Cookies improve your access to our site and tell us that you have been here before. If you have
    an account, you need not enter your password again on every page.
  </p>
  <h2>Cookies of our partners</h2>
  <p>
    Some of our business partners use cookies on our site. We have no access to them and no control
    over them. What we do control is whether the partner's frame is loaded at all: it is not, until
    you agree. A cookie that a partner has set once can be deleted by the partner, or by you in the
    settings of your browser.
  </p>
  <h2>Registration</h2>
  <p>
    The form on the <a href="account">account page</a> asks for your name and email address. We use
    them for your account and for nothing else.
  </p>
  <h2>Links to other sites</h2>
  <p>Our pages lead to sites of others. What those do with cookies is up to them.</p>
  <h2>Changes</h2>
  <p>
    When this policy changes, we publish the new text here, with a notice and the date from which it
    applies.
  </p>
`;
