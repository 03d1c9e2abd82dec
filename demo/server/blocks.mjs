import { html } from './html.mjs';
import { icon } from './icons.mjs';

/** The top of a page. With `art` it is the large one of a home page. */
export const hero = ({ eyebrow, title, lead, actions = [], art }) => html`
  <div class="hero${art ? ' hero-home' : ''}">
    <div class="hero-inner wrap">
      <div class="hero-text">
        ${eyebrow && html`<p class="eyebrow">${eyebrow}</p>`}
        <h1>${title}</h1>
        ${lead && html`<p class="lead">${lead}</p>`}
        ${
          actions.length > 0 &&
          html`<p class="actions">
            ${actions.map(
              ({ href, label }, index) =>
                html`<a class="button${index ? ' quiet' : ''}" href="${href}">${label}</a> `,
            )}
          </p>`
        }
      </div>
      ${art && html`<div class="hero-art">${art}</div>`}
    </div>
  </div>
`;

/** A part of a page with a heading. */
export const section = ({ title, lead, tone, body }) => html`
  <section class="band${tone ? ` ${tone}` : ''}">
    <div class="wrap">
      <h2>${title}</h2>
      ${lead && html`<p class="lead">${lead}</p>`} ${body}
    </div>
  </section>
`;

/** Running text, at a width that reads well. */
export const prose = (body) => html`<div class="wrap prose">${body}</div>`;

export const cards = (items) => html`
  <ul class="cards">
    ${items.map(
      (item) =>
        html`<li class="card">
          ${item.icon && icon(item.icon)} ${item.art}
          <h3>${item.title}</h3>
          <p>${item.text}</p>
          ${item.more}
        </li> `,
    )}
  </ul>
`;

export const prices = (plans) => html`
  <ul class="cards prices">
    ${plans.map(
      (plan) =>
        html`<li class="card${plan.featured ? ' featured' : ''}">
          <h3>${plan.name}</h3>
          <p class="price"><strong>${plan.price}</strong> ${plan.unit}</p>
          <ul class="ticks">
            ${plan.features.map((feature) => html`<li>${feature}</li>`)}
          </ul>
          <a class="button${plan.featured ? '' : ' quiet'}" href="contact">Choose ${plan.name}</a>
        </li> `,
    )}
  </ul>
`;

export const facts = (items) => html`
  <ul class="facts">
    ${items.map(({ value, label }) => html`<li><strong>${value}</strong> ${label}</li>`)}
  </ul>
`;

export const posts = (items) => html`
  <div class="posts">
    ${items.map(
      ({ date, day, title, text }) =>
        html`<article>
          <p class="muted"><time datetime="${date}">${day}</time></p>
          <div>
            <h3>${title}</h3>
            <p>${text}</p>
          </div>
        </article> `,
    )}
  </div>
`;

export const quote = ({ text, by }) => html`
  <figure class="quote">
    <blockquote><p>${text}</p></blockquote>
    <figcaption>${by}</figcaption>
  </figure>
`;

export const questions = (items) => html`
  <div class="questions">
    ${items.map(
      ({ question, answer }) =>
        html`<details>
          <summary>${question}</summary>
          <p>${answer}</p>
        </details> `,
    )}
  </div>
`;
