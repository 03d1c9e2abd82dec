import { readFileSync } from 'node:fs';
import type { Config } from 'ask-first/server';

/** What the tags of one page do once all of them may. */
export interface Tagged {
  readonly path: string;
  /** In `demoLog`; each must be there once. */
  readonly log: readonly string[];
  /** What has to come before what. */
  readonly order: readonly (readonly [before: string, after: string])[];
  /** Each matches a cookie that must be there. */
  readonly cookies: readonly RegExp[];
  /** Local and session storage, likewise. */
  readonly storage: readonly RegExp[];
}

export interface DemoSite {
  readonly id: string;
  readonly pages: readonly string[];
  /** The cookie of the server's. */
  readonly session: string;
  readonly tagged: readonly Tagged[];
  /** In `demoLog` after a no. */
  readonly afterReject: readonly string[];
}

const googleAnalytics = [/^_ga$/, /^_ga_VOIPOFFICE$/];

/** The five sites of the demo, and what a test may expect of them. */
export const demoSites: readonly DemoSite[] = [
  {
    id: 'voip-office',
    pages: ['', 'pricing', 'about', 'video', 'contact', 'cookies'],
    session: 'vo_session',
    afterReject: [],
    tagged: [
      {
        path: '',
        log: ['gtag.js', 'google-analytics', 'posthog', 'meta-pixel', 'pixel.js'],
        order: [
          ['gtag.js', 'google-analytics'],
          ['google-analytics', 'posthog'],
          ['meta-pixel', 'pixel.js'],
        ],
        cookies: [...googleAnalytics, /^ph_phc_voipoffice_posthog$/, /^_fbp$/],
        storage: [/^ph_phc_voipoffice_/, /^ph_phc_voipoffice_posthog$/],
      },
      {
        path: 'pricing',
        log: [
          'gtag.js',
          'google-analytics',
          'posthog',
          'meta-pixel',
          'pixel.js',
          'region-memory',
          'audience',
        ],
        order: [
          ['google-analytics', 'audience'],
          ['meta-pixel', 'audience'],
        ],
        cookies: [...googleAnalytics, /^ph_phc_voipoffice_posthog$/, /^_fbp$/, /^vo_region$/],
        storage: [/^ph_phc_voipoffice_/],
      },
    ],
  },
  {
    id: 'voipx',
    pages: ['', 'shop', 'news', 'video', 'contact', 'cookies'],
    session: 'vx_session',
    afterReject: [],
    tagged: [
      {
        path: '',
        log: ['snowplow'],
        order: [],
        cookies: [/^_sp_id\./, /^_sp_ses\./, /^beacon_id$/],
        storage: [],
      },
      {
        path: 'shop',
        log: ['snowplow', 'recommendations'],
        order: [],
        cookies: [/^_sp_id\./, /^_sp_ses\./, /^beacon_id$/, /^vx_recs$/],
        storage: [/^vx_viewed$/],
      },
    ],
  },
  {
    id: 'ippbx',
    pages: ['', 'product', 'news', 'video', 'contact', 'cookies'],
    session: 'ippbx_session',
    afterReject: ['house-ad'],
    tagged: [
      {
        path: '',
        log: ['matomo', 'matomo.js', 'segment', 'ad-server'],
        order: [['matomo', 'matomo.js']],
        cookies: [
          /^_pk_id\.1\.1f3a$/,
          /^_pk_ses\.1\.1f3a$/,
          /^ajs_anonymous_id$/,
          /^adserver_uid$/,
        ],
        storage: [/^ajs_anonymous_id$/],
      },
    ],
  },
  {
    id: 'voipcom',
    pages: ['', 'plans', 'news', 'video', 'account', 'contact', 'cookies'],
    session: 'vc_session',
    afterReject: [],
    tagged: [
      {
        path: '',
        log: ['countly', 'repeat-visitor'],
        order: [],
        cookies: [/^voipcom\/cly_/, /^vc_visits$/, /^linerater_visits$/],
        storage: [],
      },
    ],
  },
  {
    id: 'freepbx',
    pages: ['', 'download', 'community', 'video', 'contact', 'cookies'],
    session: 'fpbx_session',
    afterReject: [],
    tagged: [
      {
        path: '',
        log: ['survey'],
        order: [],
        cookies: [/^survey_seen$/],
        storage: [/^survey_draft$/],
      },
      { path: 'video', log: [], order: [], cookies: [/^vidstream_id$/], storage: [] },
    ],
  },
];

/** The configuration of one site, as its file says. */
export const configOf = (id: string): Config => {
  const file = new URL(`../../demo/sites/${id}/ask-first.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Config;
};

/** Every id that the site asks about, with the same answer. */
export const answersOf = (
  { categories = {} }: Config,
  granted: boolean,
): Record<string, boolean> => {
  const ids = Object.entries(categories)
    .filter(([id]) => id !== 'essential')
    .flatMap(([id, { services = {} }]) => [id, ...Object.keys(services)]);
  return Object.fromEntries(ids.map((id) => [id, granted]));
};

/** The names that the site declares, as its cookie policy lists them; `*` stands for anything. */
export const declaredOf = ({ categories = {} }: Config, kinds: RegExp): readonly RegExp[] =>
  Object.values(categories)
    .flatMap(({ cookies = [], services = {} }) => [
      ...cookies,
      ...Object.values(services).flatMap((service) => service.cookies ?? []),
    ])
    .filter(({ kind = 'cookie' }) => kinds.test(kind))
    .map(
      ({ name }) =>
        new RegExp(
          `^${name
            .split('*')
            .map((part) => part.replace(/[^\w]/g, '\\$&'))
            .join('.*')}$`,
        ),
    );
