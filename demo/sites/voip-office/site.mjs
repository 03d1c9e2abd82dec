import {
  cards,
  facts,
  hero,
  posts,
  prices,
  prose,
  questions,
  section,
} from '../../server/blocks.mjs';
import { frame, video } from '../../server/embeds.mjs';
import { contactForm } from '../../server/forms.mjs';
import { html } from '../../server/html.mjs';
import { external, googleAnalytics, metaPixel, posthog } from '../../server/tags.mjs';
import { art, logo } from './art.mjs';
import { policy } from './policy.mjs';

/** The site's own script: remembers the region that was picked for the prices. */
const regionMemory = html`
  <script type="text/plain" data-category="functional" data-service="region-memory">
    const region = document.querySelector('#region');
    const known = /(?:^|; )vo_region=([^;]+)/.exec(document.cookie);
    if (known) region.value = known[1];
    const remember = () => {
      document.cookie = 'vo_region=' + region.value + '; path=/; max-age=31536000; SameSite=Lax';
    };
    region.addEventListener('change', remember);
    remember();
    (window.demoLog = window.demoLog || []).push('region-memory');
  </script>
`;

/** Joins what analytics knows with what marketing knows, so it needs both. */
const audience = html`
  <script type="text/plain" data-category="analytics marketing">
    navigator.sendBeacon('/collect/audience?list=pricing');
    (window.demoLog = window.demoLog || []).push('audience');
  </script>
`;

const home = html`
  ${hero({
    eyebrow: 'Business telephony from Troy, Michigan',
    title: 'Your office, wherever it rings',
    lead: 'One number on the desk phone, the laptop and the mobile. We set it up in a day and answer the phone ourselves when you need help.',
    actions: [
      { href: 'pricing', label: 'See plans' },
      { href: 'video', label: 'Take the tour' },
    ],
    art,
  })}
  ${section({
    title: 'What changes on the first day',
    body: cards([
      {
        icon: 'phone',
        title: 'Keep your numbers',
        text: 'We move them over from your old carrier and tell you the hour at which they switch.',
      },
      {
        icon: 'people',
        title: 'Calls find people',
        text: 'Ring a team at once or in turn. Whoever is free picks up, in whichever building.',
      },
      {
        icon: 'clock',
        title: 'Hours that hold',
        text: 'Evenings, holidays and lunch each get their own greeting and their own rule.',
      },
    ]),
  })}
  ${section({
    title: 'Small enough to know you',
    tone: 'tinted',
    body: facts([
      { value: '2,400', label: 'offices on our platform' },
      { value: '41 s', label: 'until a person answers support' },
      { value: '99.98 %', label: 'of the last twelve months on line' },
    ]),
  })}
`;

const pricing = html`
  ${hero({ title: 'Plans per person, per month', lead: 'No contract longer than a month. Every plan includes your numbers and our support.' })}
  ${section({
    title: 'Choose a plan',
    body: html`
      <p class="region">
        <label for="region">Show prices for</label>
        <select id="region">
          <option value="us">United States (USD)</option>
          <option value="ca">Canada (CAD)</option>
          <option value="eu">Europe (EUR)</option>
        </select>
      </p>
      ${prices([
        {
          name: 'Desk',
          price: '$19',
          unit: 'per person',
          features: ['Calls within the country', 'Desk phone or app', 'Voicemail as email'],
        },
        {
          name: 'Team',
          price: '$27',
          unit: 'per person',
          featured: true,
          features: [
            'Everything in Desk',
            'Ring groups and queues',
            'Text messages',
            'Reports by day',
          ],
        },
        {
          name: 'Center',
          price: '$44',
          unit: 'per person',
          features: ['Everything in Team', 'Call recording', 'Live wallboard', 'A named contact'],
        },
      ])}
    `,
  })}
  ${section({
    title: 'Before you ask',
    body: questions([
      {
        question: 'Can I use the phones I have?',
        answer:
          'Most likely. Anything that speaks SIP works; send us a photograph of the label underneath.',
      },
      {
        question: 'What if the internet is down?',
        answer: 'Calls go to the mobile numbers you chose, and come back by themselves.',
      },
    ]),
  })}
`;

const about = html`
  ${hero({ title: 'Twenty people and one switchboard', lead: 'We began in 2006 with a single customer, a dentist across the street. She is still with us.' })}
  ${section({
    title: 'How we got here',
    body: posts([
      {
        date: '2026-11-01',
        day: 'November 2026',
        title: 'A chat on the contact page',
        text: 'You asked for it. It stays off until you allow it, and our cookie policy says who runs it.',
      },
      {
        date: '2024-03-01',
        day: 'March 2024',
        title: 'Second data center',
        text: 'Calls now take the shorter way, Chicago or Ashburn, and change over when one fails.',
      },
      {
        date: '2006-05-01',
        day: 'May 2006',
        title: 'First call',
        text: 'From Troy to Detroit, about a tooth.',
      },
    ]),
  })}
`;

const tour = html`
  ${hero({ title: 'The tour, in two minutes', lead: 'How a call travels from the front desk to the person who can help.' })}
  <div class="wrap">${video({ id: 'voip-office-tour', title: 'VoIP Office product tour' })}</div>
`;

const contact = html`
  ${hero({ title: 'Talk to us', lead: 'Call +1 248 555 0142 on weekdays from 8 to 6 Eastern, or write below.' })}
  <div class="wrap">
    ${contactForm({ topics: ['A new installation', 'Moving my numbers', 'Help with my account'] })}
    <section class="chat" data-chat aria-label="Chat">
      <h2>Chat</h2>
      <p>The chat needs functional cookies. <a href="#ask-first">Change your cookie settings</a></p>
    </section>
    <h2>Where we are</h2>
    ${frame({ category: 'functional', service: 'map', src: '/vendor/map/Sample-Road-Troy', title: 'Map: our office in Troy, Michigan' })}
  </div>
`;

export const voipOffice = {
  id: 'voip-office',
  name: 'VoIP Office',
  include: 'defer',
  tone: '#0b6768',
  start: {
    about:
      'A hosted telephone system for offices, from Troy, Michigan. Four kinds of cookies, each with its services.',
    lookFor: [
      'Two services under Analytics, each with a switch of its own',
      'The map and the film hold their places until you allow them',
      'On the pricing page, a tag that needs analytics and marketing together',
    ],
  },
  logo,
  session: { name: 'vo_session' },
  address: html`850 Sample Road, Troy, MI 48084<br />support@voipoffice.com`,
  tags: html`${googleAnalytics('G-VOIPOFFICE')} ${posthog('phc_voipoffice')} ${metaPixel('240555')}`,
  pages: {
    '': { title: 'Business telephony', description: 'Hosted telephony for offices.', body: home },
    pricing: {
      nav: 'Pricing',
      title: 'Pricing',
      description: 'Plans and prices.',
      body: pricing,
      tags: html`${regionMemory} ${audience}`,
    },
    about: { nav: 'About', title: 'About us', description: 'Who we are.', body: about },
    video: {
      nav: 'Tour',
      title: 'Product tour',
      description: 'A film about our product.',
      body: tour,
    },
    contact: {
      nav: 'Contact',
      title: 'Contact',
      description: 'How to reach us.',
      body: contact,
      tags: external({ category: 'functional', service: 'live-chat', src: '/vendor/chat.js' }),
      submit: () => 'Thank you. On the real site your message would be on its way to support now.',
    },
    cookies: {
      title: 'Cookie policy',
      description: 'Which cookies we use and why.',
      body: html`${hero({ title: 'Cookie policy', lead: 'Effective November 1, 2026.' })}
      ${prose(policy)}`,
      declaration: true,
    },
  },
};
