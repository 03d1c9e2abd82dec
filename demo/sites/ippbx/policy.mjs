import { html } from '../../server/html.mjs';

export const policy = html`
  <h2>Log files</h2>
  <p>
    Our servers note IP address, browser, address and time of each request. We use the logs to keep
    the service running and delete them after four weeks.
  </p>
  <h2>Advertising partners</h2>
  <p>
    Third-party ad servers place cookies to show advertisements here and to measure their campaigns.
    They receive your IP address when your browser talks to them. We have no access to their
    cookies; their own policies are linked in the list below. You can also disable cookies in your
    browser.
  </p>
  <h2>California: do not sell or share</h2>
  <p>
    Under the CCPA you may know what we collect, have it deleted, and tell us not to sell or share
    it.
    <a href="#ask-first">Do Not Sell or Share My Personal Information</a>. We take the Global
    Privacy Control of your browser as that very request.
  </p>
  <h2>European Union and United Kingdom</h2>
  <p>
    Nothing but the essential starts without your consent. You have the rights of access,
    rectification, objection, erasure, restriction and portability, and we answer within one month.
  </p>
`;
