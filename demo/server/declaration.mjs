import { html } from './html.mjs';

const KINDS = {
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  indexedDB: 'Database',
  pixel: 'Pixel',
};

const english = (text) => (typeof text === 'object' ? text.en : text);

const rows = (category, owner) =>
  (owner.cookies ?? []).map(
    (cookie) =>
      html`<tr>
        <th scope="row"><code>${cookie.name}</code></th>
        <td>${english(category.label)}</td>
        <td>${owner.provider ?? 'This site'}</td>
        <td>
          ${KINDS[cookie.kind ?? 'cookie']}${cookie.duration && `, ${english(cookie.duration)}`}
        </td>
        <td>${english(cookie.purpose)}</td>
      </tr>`,
  );

/** The same table without JavaScript, from the same file. */
const table = (config) => html`
  <table>
    <caption>
      Cookies and similar storage
    </caption>
    <thead>
      <tr>
        ${['Name', 'Category', 'Set by', 'Kind and duration', 'Purpose'].map(
          (heading) => html`<th scope="col">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${Object.values(config.categories).map((category) => [
        rows(category, category),
        Object.values(category.services ?? {}).map((service) => rows(category, service)),
      ])}
    </tbody>
  </table>
`;

/** What a cookie policy page shows besides its text. */
export const declaration = (config) => html`
  <div class="wrap declaration">
    <h2>The full list</h2>
    <p class="needs-script">
      <button class="button" type="button" data-ask-first="preferences">Change your choice</button>
    </p>
    <ask-first-declaration></ask-first-declaration>
    <noscript>${table(config)}</noscript>
  </div>
`;
