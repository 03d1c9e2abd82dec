import { html } from '../../server/html.mjs';

export const policy = html`
  <h2>What changed</h2>
  <p>
    We added a live chat and a street map to the contact page. When we change this policy in a way
    that matters, we move the date above, say so at the top of the page and ask you again.
  </p>
  <h2>Four kinds of cookies</h2>
  <p><strong>Essential</strong> cookies make the website and the customer platform work.</p>
  <p><strong>Analytics</strong> cookies show us how visitors use the site.</p>
  <p><strong>Functional</strong> cookies remember what you prefer, such as language and region.</p>
  <p>
    <strong>Marketing</strong> cookies let us show relevant advertisements and measure our
    campaigns.
  </p>
  <h2>If you say no</h2>
  <p>
    The website keeps working. The film, the map and the chat stay closed, each with a note in its
    place that says how to open it. You can also refuse cookies in the settings of your browser.
  </p>
  <h2>Your rights</h2>
  <p>
    You may see, correct, delete and take with you what we hold about you, and opt out of marketing
    at any time. Write to support@voipoffice.com.
  </p>
`;
