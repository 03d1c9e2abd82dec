import { cards, facts, hero, posts, prices, prose, section } from '../../server/blocks.mjs';
import { video } from '../../server/embeds.mjs';
import { contactForm } from '../../server/forms.mjs';
import { html } from '../../server/html.mjs';
import { external, matomo, segment } from '../../server/tags.mjs';
import { art, logo } from './art.mjs';
import { policy } from './policy.mjs';

/** Whoever says no to advertising sees a note of the house in its place. */
const houseAd = html`
  <script type="text/plain" data-category="!marketing">
    for (const slot of document.querySelectorAll('[data-ad-slot]')) {
      slot.textContent = 'No advertising here, as you wished. Read our guide to quiet offices instead.';
    }
    (window.demoLog = window.demoLog || []).push('house-ad');
  </script>
`;

const adServer = external({
  category: 'marketing',
  service: 'ad-server',
  src: '/vendor/adserver.js',
});

const adSlot = (name) => html`
  <aside class="wrap" aria-label="Advertising">
    <p class="ad" data-ad-slot="${name}">Space for an advertisement, empty until you decide.</p>
  </aside>
`;

const home = html`
  ${hero({
    eyebrow: 'An IP telephone system you can read',
    title: 'Route calls like packets',
    lead: 'A switchboard in one process, with a dial plan in plain text, an interface for your programs and a trace for every call.',
    actions: [
      { href: 'product', label: 'See the editions' },
      { href: 'contact', label: 'Ask an engineer' },
    ],
    art,
  })}
  ${section({
    title: 'Built to be looked into',
    body: cards([
      {
        icon: 'code',
        title: 'Text first',
        text: 'The dial plan lives in your repository. Review it, test it, roll it back.',
      },
      {
        icon: 'shield',
        title: 'Encrypted media',
        text: 'TLS and SRTP are on from the start. Switching them off takes a signature.',
      },
      {
        icon: 'chart',
        title: 'Every call explained',
        text: 'Which rule matched, who rang, what was lost on the way, down to the packet.',
      },
    ]),
  })}
  ${adSlot('home')}
  ${section({
    title: 'On one small machine',
    tone: 'tinted',
    body: facts([
      { value: '1,200', label: 'calls at the same time' },
      { value: '38 MB', label: 'of memory when idle' },
      { value: '4 ms', label: 'from INVITE to ringing' },
    ]),
  })}
`;

const product = html`
  ${hero({ title: 'Three editions', lead: 'The same program in each. You pay for the people who answer your questions.' })}
  ${section({
    title: 'What each contains',
    body: html`
      ${prices([
        {
          name: 'Community',
          price: '$0',
          unit: 'for ever',
          features: ['Up to 20 extensions', 'Forum', 'All codecs'],
        },
        {
          name: 'Company',
          price: '$240',
          unit: 'a year',
          featured: true,
          features: ['Up to 250 extensions', 'Answers within a day', 'High availability'],
        },
        {
          name: 'Carrier',
          price: '$2,900',
          unit: 'a year',
          features: ['No limit', 'Answers within the hour', 'Numbering and billing'],
        },
      ])}
    `,
  })}
`;

const news = html`
  ${hero({ title: 'Release notes', lead: 'What is new, and what it breaks.' })}
  ${section({
    title: 'Releases of this year',
    body: html`
      ${posts([
        {
          date: '2026-11-03',
          day: 'Nov 3, 2026',
          title: '5.2: traces that tell a story',
          text: 'One line for each decision of the dial plan, with the rule that made it.',
        },
        {
          date: '2026-07-21',
          day: 'Jul 21, 2026',
          title: '5.1: Opus everywhere',
          text: 'Transcoding only where an old telephone needs it. Load fell by a third.',
        },
        {
          date: '2026-02-12',
          day: 'Feb 12, 2026',
          title: '5.0: a new core',
          text: 'Old dial plans still load. Two keywords changed; the checker names them.',
        },
      ])}
    `,
  })}
  ${adSlot('news')}
`;

const talk = html`
  ${hero({ title: 'Talk: a dial plan in ten lines', lead: 'Recorded at our spring meeting.' })}
  <div class="wrap">
    ${video({ id: 'a-dial-plan-in-ten-lines', title: 'Talk: a dial plan in ten lines' })}
  </div>
`;

const contact = html`
  ${hero({ title: 'Ask an engineer', lead: 'The person who answers has written some of the code.' })}
  <div class="wrap">
    ${contactForm({ topics: ['A quote', 'A technical question', 'A privacy request (GDPR or CCPA)'] })}
  </div>
`;

export const ippbx = {
  id: 'ippbx',
  name: 'IPPBX',
  include: 'defer',
  tone: '#3a3dc4',
  start: {
    about:
      'A telephone system for engineers, paid for by advertising. Opt-in for Europe and opt-out for California, in one file.',
    lookFor: [
      'Ad slots that the ad server fills after a yes, and the house after a no',
      'Do Not Sell or Share, and Global Privacy Control',
      'Preferences as a sheet, and a button that stays on every page',
    ],
  },
  logo,
  session: { name: 'ippbx_session' },
  address: html`7 Packet Sample Lane, Dublin 2, Ireland<br />privacy@ippbx.example`,
  links: html`<li class="needs-script">
    <a href="#ask-first">Do Not Sell or Share My Personal Information</a>
  </li>`,
  tags: html`${matomo('1')} ${segment('ippbx')}`,
  tail: html`${adServer} ${houseAd}`,
  pages: {
    '': {
      title: 'IP telephone system',
      description: 'A telephone system you can read.',
      body: home,
    },
    product: {
      nav: 'Editions',
      title: 'Editions',
      description: 'Editions and prices.',
      body: product,
    },
    news: { nav: 'Releases', title: 'Release notes', description: 'What is new.', body: news },
    video: {
      nav: 'Talk',
      title: 'Talk',
      description: 'A recorded talk about dial plans.',
      body: talk,
    },
    contact: {
      nav: 'Contact',
      title: 'Contact',
      description: 'How to reach us.',
      body: contact,
      submit: () => 'Thank you. On the real site an engineer would be reading your message now.',
    },
    cookies: {
      title: 'Cookie policy',
      description: 'Cookies, log files and your rights.',
      body: html`${hero({ title: 'Cookies, log files, your rights', lead: 'In effect from October 6, 2021.' })}
      ${prose(policy)}`,
      declaration: true,
    },
  },
};
