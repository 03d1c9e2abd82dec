import { cards, hero, posts, prices, prose, quote, section } from '../../server/blocks.mjs';
import { frame, video } from '../../server/embeds.mjs';
import { contactForm, form } from '../../server/forms.mjs';
import { html } from '../../server/html.mjs';
import { countly } from '../../server/tags.mjs';
import { art, logo } from './art.mjs';
import { policy } from './policy.mjs';

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Being signed in is essential: it is what the visitor asked for by registering. */
const register = (_, response) => {
  response.cookie('vc_login', 'demo', { path: '/voipcom', maxAge: MONTH, sameSite: 'lax' });
  return 'Welcome. You are signed in for thirty days on this browser.';
};

/** Greets whoever was here before. */
const repeatVisitor = html`
  <script type="text/plain" data-category="functional" data-service="repeat-visitor">
    const visits = Number((/(?:^|; )vc_visits=(\\d+)/.exec(document.cookie) || [])[1] || 0) + 1;
    document.cookie = 'vc_visits=' + visits + '; path=/; max-age=31536000; SameSite=Lax';
    for (const place of document.querySelectorAll('[data-greeting]')) {
      place.textContent = visits > 1 ? 'Welcome back. This is page ' + visits + ' for you.' : 'Nice to meet you.';
    }
    (window.demoLog = window.demoLog || []).push('repeat-visitor');
  </script>
`;

const home = html`
  ${hero({
    eyebrow: 'Phones for the businesses of the valley',
    title: 'The phone company you run into at lunch',
    lead: 'Voipcom installs, moves and mends business telephones between Phoenix and Tucson. You get our mobile numbers.',
    actions: [
      { href: 'plans', label: 'Look at plans' },
      { href: 'contact', label: 'Have us come by' },
    ],
    art,
  })}
  <p class="wrap lead greeting" data-greeting></p>
  ${section({
    title: 'What we take off your hands',
    body: cards([
      {
        icon: 'phone',
        title: 'The telephones',
        text: 'We bring them, label them and show everybody the transfer button.',
      },
      {
        icon: 'globe',
        title: 'The line',
        text: 'We talk to the internet provider, in words they can’t misunderstand.',
      },
      {
        icon: 'clock',
        title: 'The bad days',
        text: 'Monsoon, backhoe, power cut: calls go to mobiles before you notice.',
      },
    ]),
  })}
  ${section({
    title: 'What customers say',
    tone: 'tinted partner',
    body: html`<div class="testimony">
      ${quote({ text: 'They moved our clinic over a weekend. On Monday the phones rang, and that was all we noticed.', by: 'Office manager of a clinic in Mesa' })}
      ${frame({ category: 'marketing', service: 'partner-rating', src: '/vendor/partner/rating', title: 'Ratings of our customers on LineRater' })}
    </div>`,
  })}
`;

const plans = html`
  ${hero({ title: 'Three plans, one bill', lead: 'Installation is included within sixty miles of our shop.' })}
  ${section({
    title: 'Choose by size',
    body: html`
      ${prices([
        {
          name: 'Storefront',
          price: '$34',
          unit: 'a month',
          features: ['Two telephones', 'One number', 'A greeting in your voice'],
        },
        {
          name: 'Practice',
          price: '$96',
          unit: 'a month',
          featured: true,
          features: ['Eight telephones', 'Front desk and rooms', 'Fax that still works'],
        },
        {
          name: 'Campus',
          price: '$310',
          unit: 'a month',
          features: ['Thirty telephones', 'Several buildings', 'A spare in your closet'],
        },
      ])}
    `,
  })}
`;

const news = html`
  ${hero({ title: 'From the shop', lead: 'Small news from a small company.' })}
  ${section({
    title: 'This year',
    body: html`
      ${posts([
        {
          date: '2026-09-14',
          day: 'September 14',
          title: 'Monsoon report',
          text: 'Eleven lines down, none of them for longer than an hour. Thank you, Dale.',
        },
        {
          date: '2026-06-01',
          day: 'June 1',
          title: 'A second van',
          text: 'It is purple. You will see it coming.',
        },
        {
          date: '2026-03-17',
          day: 'March 17',
          title: 'Ratings on our start page',
          text: 'They come from a partner, so they wait for your permission.',
        },
      ])}
    `,
  })}
`;

const story = html`
  ${hero({ title: 'A weekend in Mesa', lead: 'How we moved a clinic with forty rooms.' })}
  <div class="wrap">
    ${video({ id: 'a-weekend-in-mesa', title: 'A weekend in Mesa: moving a clinic' })}
  </div>
`;

const account = html`
  ${hero({ title: 'Your account', lead: 'Register to see your bills and open a repair ticket.' })}
  <div class="wrap">
    ${form({
      fields: [
        { name: 'name', label: 'Your name', autocomplete: 'name' },
        {
          name: 'email',
          label: 'Email',
          type: 'email',
          autocomplete: 'email',
          hint: 'For your account and nothing else.',
        },
        { name: 'company', label: 'Company', autocomplete: 'organization', optional: true },
      ],
      button: 'Register',
    })}
  </div>
`;

const contact = html`
  ${hero({ title: 'Have us come by', lead: 'Or call (602) 555-0177. If Dale answers, ask about his tomatoes.' })}
  <div class="wrap">${contactForm({ topics: ['A visit', 'A repair', 'My bill'] })}</div>
`;

export const voipcom = {
  id: 'voipcom',
  name: 'Voipcom',
  include: 'inline',
  tone: '#71379a',
  start: {
    about:
      'Telephones for businesses in Arizona, with partners whose cookies the company can’t reach.',
    lookFor: [
      'A partner’s badge from another site: its cookie is honestly declared as out of reach',
      'A greeting for repeat visitors, a sign-in that needs no consent',
      'The configuration inside the page instead of a file',
    ],
  },
  logo,
  session: { name: 'vc_session' },
  address: html`301 Saguaro Sample Avenue, Phoenix, AZ 85004<br />hello@voipcom.example`,
  tags: countly('voipcom'),
  tail: repeatVisitor,
  pages: {
    '': {
      title: 'Telephones for Arizona',
      description: 'Business telephones in Arizona.',
      body: home,
    },
    plans: { nav: 'Plans', title: 'Plans', description: 'Plans and prices.', body: plans },
    news: { nav: 'News', title: 'News', description: 'News from the shop.', body: news },
    video: {
      nav: 'Story',
      title: 'A weekend in Mesa',
      description: 'A film about moving a clinic.',
      body: story,
    },
    account: {
      nav: 'Account',
      title: 'Account',
      description: 'Register for an account.',
      body: account,
      submit: register,
    },
    contact: {
      nav: 'Contact',
      title: 'Contact',
      description: 'How to reach us.',
      body: contact,
      submit: () => 'Thank you. On the real site one of us would call you back today.',
    },
    cookies: {
      title: 'Cookie policy',
      description: 'Our cookies and those of partners.',
      body: html`${hero({ title: 'Cookies, ours and others’', lead: 'Effective March 17, 2022.' })}
      ${prose(policy)}`,
      declaration: true,
    },
  },
};
