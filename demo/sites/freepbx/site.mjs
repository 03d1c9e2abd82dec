import { cards, facts, hero, posts, prices, prose, section } from '../../server/blocks.mjs';
import { frame } from '../../server/embeds.mjs';
import { contactForm } from '../../server/forms.mjs';
import { html } from '../../server/html.mjs';
import { external } from '../../server/tags.mjs';
import { download, logo } from './art.mjs';
import { policy } from './policy.mjs';

const survey = external({ category: 'functional', service: 'survey', src: '/vendor/survey.js' });

const surveyBox = section({
  title: 'One question',
  tone: 'tinted',
  body: html`<div class="survey" data-survey>
    <p>
      A survey of one question stands here, if you allow surveys in your
      <a href="#ask-first">cookie settings</a>.
    </p>
  </div>`,
});

const home = html`
  ${hero({
    eyebrow: 'Open source since 2004',
    title: 'A telephone system that belongs to you',
    lead: 'FreePBX turns a spare machine into a switchboard with voicemail, queues and menus, all of it in your browser and none of it rented.',
    actions: [
      { href: 'download', label: 'Download' },
      { href: 'community', label: 'Meet the community' },
    ],
    art: download,
  })}
  ${section({
    title: 'What people build with it',
    body: cards([
      {
        icon: 'people',
        title: 'A school',
        text: 'Ninety classrooms, one bell, and an intercom that reaches the gym.',
      },
      {
        icon: 'phone',
        title: 'A taxi dispatch',
        text: 'Four drivers, a queue, and music while you wait that nobody complains about.',
      },
      {
        icon: 'chat',
        title: 'A help line',
        text: 'Volunteers at home, one number for all, and no number of theirs on the display.',
      },
    ]),
  })}
  ${surveyBox}
`;

const downloads = html`
  ${hero({ title: 'Download and modules', lead: 'The system is free. Modules for special needs pay for the people who look after it.' })}
  ${section({
    title: 'What there is',
    body: html`
      ${prices([
        {
          name: 'FreePBX',
          price: '$0',
          unit: 'GPL',
          featured: true,
          features: ['Everything for calls', 'All updates', 'The forum'],
        },
        {
          name: 'Conference',
          price: '$99',
          unit: 'once',
          features: ['Rooms with a PIN', 'Recording', 'Paid through PayPal'],
        },
        {
          name: 'Endpoints',
          price: '$149',
          unit: 'once',
          features: ['Sets up desk phones', '220 models', 'Paid through PayPal'],
        },
      ])}
    `,
  })}
`;

const community = html`
  ${hero({ title: 'The community', lead: 'Questions are answered by people who had them last year.' })}
  <div class="wrap">
    ${facts([
      { value: '1.1 M', label: 'installations, as far as we can tell' },
      { value: '63,000', label: 'members of the forum' },
      { value: '31', label: 'languages' },
    ])}
  </div>
  ${section({
    title: 'News',
    body: posts([
      {
        date: '2026-10-20',
        day: 'October 20',
        title: 'Version 17.0.4',
        text: 'Fixes for queues with more than two hundred members. Thank you, Lagos.',
      },
      {
        date: '2026-07-08',
        day: 'July 8',
        title: 'Meeting in Lyon',
        text: 'Two days, three tracks, one soldering station.',
      },
    ]),
  })}
  ${surveyBox}
`;

const guide = html`
  ${hero({ title: 'Install it with us', lead: 'From an empty machine to the first call.' })}
  <div class="wrap">
    ${frame({ category: 'functional', service: 'video', src: '/vendor/video/install-it-with-us', title: 'Film: install FreePBX with us' })}
  </div>
`;

const contact = html`
  ${hero({ title: 'Contact', lead: 'For questions about calls the forum is faster. For orders and security, write here.' })}
  <div class="wrap">
    ${contactForm({ topics: ['An order', 'A security report', 'The survey'] })}
  </div>
`;

export const freepbx = {
  id: 'freepbx',
  name: 'FreePBX',
  include: 'defer',
  tone: '#2c6e22',
  start: {
    about:
      'An open telephone system that has almost nothing to ask: server logs, a store, and now and then a survey.',
    lookFor: [
      'A banner about a single category',
      'The survey and the film, closed until then',
      'Texts in English and German in one file',
    ],
  },
  logo,
  session: { name: 'fpbx_session' },
  address: html`The FreePBX project, wherever you are<br />privacy@freepbx.example`,
  pages: {
    '': {
      title: 'Open telephone system',
      description: 'An open source telephone system.',
      body: home,
      tags: survey,
    },
    download: {
      nav: 'Download',
      title: 'Download',
      description: 'Download and modules.',
      body: downloads,
    },
    community: {
      nav: 'Community',
      title: 'Community',
      description: 'Forum, numbers, news.',
      body: community,
      tags: survey,
    },
    video: {
      nav: 'Guide',
      title: 'Installation guide',
      description: 'A film about the installation.',
      body: guide,
    },
    contact: {
      nav: 'Contact',
      title: 'Contact',
      description: 'How to reach us.',
      body: contact,
      submit: () => 'Thank you. On the real site your message would be in our mailbox now.',
    },
    cookies: {
      title: 'Privacy and cookies',
      description: 'What we keep and what we ask.',
      body: html`${hero({ title: 'Privacy and cookies', lead: 'There is not much to say, so this is short.' })}
      ${prose(policy)}`,
      declaration: true,
    },
  },
};
