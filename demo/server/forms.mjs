import { html } from './html.mjs';

const field = ({ name, label, type = 'text', autocomplete, hint, optional }) => html`
  <p class="field">
    <label for="${name}">${label}${optional && html` <span class="muted">(optional)</span>`}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      ${autocomplete && html`autocomplete="${autocomplete}"`}
      ${!optional && 'required'}
      ${hint && html`aria-describedby="${name}-hint"`}
    />
    ${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
  </p>
`;

/** A form that posts to its own page; `submit` of the page answers it. */
export const form = ({ fields, extra, button }) => html`
  <form class="form" method="post">
    ${fields.map(field)} ${extra}
    <p><button class="button" type="submit">${button}</button></p>
  </form>
`;

/** The contact form that every site has. `topics` are the reasons to write. */
export const contactForm = ({ topics, button = 'Send message' }) =>
  form({
    fields: [
      { name: 'name', label: 'Your name', autocomplete: 'name' },
      {
        name: 'email',
        label: 'Email',
        type: 'email',
        autocomplete: 'email',
        hint: 'Only to answer this message.',
      },
      { name: 'phone', label: 'Telephone', type: 'tel', autocomplete: 'tel', optional: true },
    ],
    extra: html`
      <p class="field">
        <label for="topic">What is it about?</label>
        <select id="topic" name="topic">
          ${topics.map((topic) => html`<option>${topic}</option>`)}
        </select>
      </p>
      <p class="field wide">
        <label for="message">Message</label>
        <textarea id="message" name="message" rows="5" required></textarea>
      </p>
    `,
    button,
  });
