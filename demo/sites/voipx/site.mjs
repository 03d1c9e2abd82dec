import { cards, facts, hero, posts, prose, section } from '../../server/blocks.mjs';
import { video } from '../../server/embeds.mjs';
import { contactForm } from '../../server/forms.mjs';
import { html } from '../../server/html.mjs';
import { beacon, snowplow } from '../../server/tags.mjs';
import { art, logo, pictures } from './art.mjs';
import { policy } from './policy.mjs';

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;

const product = ({ id, title, price, text }) => ({
  art: pictures[id],
  title: `${title}, ${price}`,
  text,
  more: html`<form method="post">
    <button class="button" name="add" value="${id}">Add ${title} to cart</button>
  </form>`,
});

/** The cart is a cookie of the server's, essential: the shop can't sell without it. */
const addToCart = ({ body, headers }, response) => {
  const known = /vx_cart=([\w.]+)/.exec(headers.cookie)?.[1];
  const items = [...(known?.split('.') ?? []), body.add]
    .filter((item) => item in pictures)
    .slice(-20);
  response.cookie('vx_cart', items.join('.'), {
    path: '/voipx',
    maxAge: FORTNIGHT,
    sameSite: 'lax',
  });
  return `Added. Your cart holds ${items.length} ${items.length === 1 ? 'telephone' : 'telephones'}.`;
};

/** The shop's own suggestions, from what this browser looked at. */
const recommendations = html`
  <script type="text/plain" data-category="functional" data-service="recommendations">
    const viewed = JSON.parse(localStorage.getItem('vx_viewed') || '[]');
    localStorage.setItem('vx_viewed', JSON.stringify(['desk', ...viewed].slice(0, 5)));
    document.cookie = 'vx_recs=desk; path=/; max-age=5184000; SameSite=Lax';
    document.querySelector('[data-recommended]').textContent =
      'Goes well with the Atlas desk phone: the Juno headset and a wall bracket.';
    (window.demoLog = window.demoLog || []).push('recommendations');
  </script>
`;

const home = html`
  ${hero({
    eyebrow: 'Telephones and minutes for 64 countries',
    title: 'Call anyone. Pay by the second.',
    lead: 'Order a telephone today, plug it in tomorrow, and talk to the other side of the world for less than a postcard.',
    actions: [
      { href: 'shop', label: 'Visit the shop' },
      { href: 'news', label: 'What is new' },
    ],
    art,
  })}
  ${section({
    title: 'Why people switch to us',
    body: cards([
      {
        icon: 'globe',
        title: 'Local numbers abroad',
        text: 'A London number in Lima: your customers call next door, you pick up at home.',
      },
      {
        icon: 'box',
        title: 'Ready from the box',
        text: 'Each telephone leaves our warehouse with your account on it.',
      },
      {
        icon: 'chart',
        title: 'A bill you can read',
        text: 'One line for each call, with the second it began and what it cost.',
      },
    ]),
  })}
  ${section({
    title: 'From two cents a minute',
    tone: 'tinted',
    body: facts([
      { value: '1.9 ¢', label: 'to landlines in Germany' },
      { value: '2.4 ¢', label: 'to mobiles in India' },
      { value: '0 ¢', label: 'between our customers' },
    ]),
  })}
`;

const shop = html`
  ${hero({ title: 'The shop', lead: 'Three telephones, tested by us for a year each. Free return within thirty days.' })}
  ${section({
    title: 'Telephones',
    body: html`
      ${cards(
        [
          {
            id: 'desk',
            title: 'Atlas',
            price: '$89',
            text: 'The desk phone with keys that click and a screen you can read in the sun.',
          },
          {
            id: 'cordless',
            title: 'Juno',
            price: '$59',
            text: 'Cordless, eighteen hours of talk, and it finds its base through two walls.',
          },
          {
            id: 'conference',
            title: 'Delta',
            price: '$219',
            text: 'For the middle of the table: three microphones, one of them always near you.',
          },
        ].map(product),
      )}
    `,
  })}
  ${section({
    title: 'You may also like',
    tone: 'tinted',
    body: html`<p class="recommended" data-recommended>
      Suggestions appear here once you allow recommendations in your
      <a href="#ask-first">cookie settings</a>.
    </p>`,
  })}
`;

const news = html`
  ${hero({ title: 'News', lead: 'What changed in the shop and on the lines.' })}
  ${section({
    title: 'This year',
    body: html`
      ${posts([
        {
          date: '2026-10-06',
          day: 'October 6',
          title: 'Numbers in Nairobi and Accra',
          text: 'Sixty-two countries have become sixty-four. Both cities are open for orders.',
        },
        {
          date: '2026-08-18',
          day: 'August 18',
          title: 'Delta is back',
          text: 'The conference phone is in stock again, with a longer cable.',
        },
        {
          date: '2026-05-02',
          day: 'May 2',
          title: 'Lower rates to Brazil',
          text: 'Mobiles went down by a third. Your next bill shows it already.',
        },
      ])}
    `,
  })}
`;

const film = html`
  ${hero({ title: 'Unpacking Atlas', lead: 'From the parcel to the first call, in one take.' })}
  <div class="wrap">
    ${video({ id: 'unpacking-atlas', title: 'Unpacking the Atlas desk phone' })}
  </div>
`;

const contact = html`
  ${hero({ title: 'Write to us', lead: 'Orders, rates, returns: an answer comes within one working day.' })}
  <div class="wrap">
    ${contactForm({ topics: ['An order', 'Rates to a country', 'A return', 'California privacy rights'] })}
  </div>
`;

export const voipx = {
  id: 'voipx',
  name: 'VoIPX International',
  include: 'sync',
  tone: '#a9261c',
  start: {
    about:
      'A shop for telephones and minutes. Session and persistent cookies in plain words, and web beacons.',
    lookFor: [
      'A web beacon on every page: a picture that is not even requested before you agree',
      'A cart that works whatever you answer',
      'The library as a plain script that is not deferred',
    ],
  },
  logo,
  session: { name: 'vx_session' },
  address: html`12 Harbor Sample Street, Miami, FL 33101<br />privacy@voipx.example`,
  tags: snowplow('voipx'),
  tail: beacon('autumn'),
  pages: {
    '': {
      title: 'International calls',
      description: 'Telephones and minutes for 64 countries.',
      body: home,
    },
    shop: {
      nav: 'Shop',
      title: 'Shop',
      description: 'Our telephones.',
      body: shop,
      tags: recommendations,
      submit: addToCart,
    },
    news: { nav: 'News', title: 'News', description: 'What is new.', body: news },
    video: {
      nav: 'Film',
      title: 'Unpacking Atlas',
      description: 'A film about our desk phone.',
      body: film,
    },
    contact: {
      nav: 'Contact',
      title: 'Contact',
      description: 'How to reach us.',
      body: contact,
      submit: () => 'Thank you. On the real site your message would be with our team now.',
    },
    cookies: {
      title: 'Cookie policy',
      description: 'Which cookies and beacons we use.',
      body: html`${hero({ title: 'Cookies and web beacons', lead: 'Updated January 2015.' })}
      ${prose(policy)}`,
      declaration: true,
    },
  },
};
