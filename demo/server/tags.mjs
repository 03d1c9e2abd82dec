import { html } from './html.mjs';

/**
 * The tags as a site owner pastes them: each vendor's own snippet, with `type="text/plain"` and the category it
 * belongs to. Every one leaves its name in `window.demoLog` when it has run.
 */

export const googleAnalytics = (id) => html`
  <script
    type="text/plain"
    data-category="analytics"
    data-service="google-analytics"
    src="/vendor/gtag.js?id=${id}"
  ></script>
  <script type="text/plain" data-category="analytics" data-service="google-analytics">
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', '${id}');
    (window.demoLog = window.demoLog || []).push('google-analytics');
  </script>
`;

export const posthog = (key) => html`
  <script type="text/plain" data-category="analytics" data-service="posthog" data-type="module">
    import posthog from '/vendor/posthog.js';
    posthog.init('${key}', {
      api_host: location.origin + '/collect/posthog',
      disable_external_dependency_loading: true,
      advanced_disable_flags: true,
      opt_out_useragent_filter: true,
    });
    (window.demoLog = window.demoLog || []).push('posthog');
  </script>
`;

export const snowplow = (appId) => html`
  <script
    type="text/plain"
    data-category="analytics"
    data-service="snowplow"
    src="/vendor/snowplow.js"
  ></script>
  <script type="text/plain" data-category="analytics" data-service="snowplow">
    const { newTracker, trackPageView } = window.snowplowBrowserTracking;
    newTracker('sp', location.origin + '/collect/snowplow', { appId: '${appId}' });
    trackPageView();
    (window.demoLog = window.demoLog || []).push('snowplow');
  </script>
`;

export const matomo = (siteId) => html`
  <script type="text/plain" data-category="analytics" data-service="matomo">
    var _paq = (window._paq = window._paq || []);
    _paq.push(['setTrackerUrl', '/collect/matomo']);
    _paq.push(['setSiteId', '${siteId}']);
    _paq.push(['trackPageView']);
    (window.demoLog = window.demoLog || []).push('matomo');
  </script>
  <script
    type="text/plain"
    data-category="analytics"
    data-service="matomo"
    src="/vendor/matomo.js"
    async
  ></script>
`;

export const segment = (writeKey) => html`
  <script
    type="text/plain"
    data-category="marketing"
    data-service="segment"
    src="/vendor/segment.js"
  ></script>
  <script type="text/plain" data-category="marketing" data-service="segment">
    // The settings stand here, so that nothing is asked of the vendor's own servers.
    const delivery = { apiKey: '${writeKey}', apiHost: location.host + '/collect/segment', protocol: 'http' };
    const cdnSettings = { integrations: { 'Segment.io': delivery }, metrics: { sampleRate: 0 } };
    window.analytics = AnalyticsNext.AnalyticsBrowser.load({ writeKey: '${writeKey}', cdnSettings });
    window.analytics.page();
    (window.demoLog = window.demoLog || []).push('segment');
  </script>
`;

export const countly = (key) => html`
  <script type="text/plain" data-category="analytics" data-service="countly">
    window.Countly = {
      q: [['track_sessions'], ['track_pageview']],
      app_key: '${key}',
      url: location.origin + '/collect/countly',
      storage: 'cookie',
      ignore_bots: false,
    };
    window.demoLog = window.demoLog || [];
  </script>
  <script
    type="text/plain"
    data-category="analytics"
    data-service="countly"
    src="/vendor/countly.js"
    async
    onload="Countly.init(); demoLog.push('countly')"
  ></script>
`;

export const metaPixel = (id) => html`
  <script type="text/plain" data-category="marketing" data-service="meta-pixel">
    window.fbq = function () { fbq.queue.push(arguments); };
    fbq.queue = [];
    fbq('init', '${id}');
    fbq('track', 'PageView');
    (window.demoLog = window.demoLog || []).push('meta-pixel');
  </script>
  <script
    type="text/plain"
    data-category="marketing"
    data-service="meta-pixel"
    src="/vendor/pixel.js"
    async
  ></script>
`;

/** A web beacon: an invisible picture whose request is the message. */
export const beacon = (campaign) => html`
  <img
    data-category="marketing"
    data-service="web-beacon"
    data-src="/vendor/beacon.gif?campaign=${campaign}"
    alt=""
    width="1"
    height="1"
  />
  <noscript data-category="marketing" data-service="web-beacon">
    <img data-src="/vendor/beacon.gif?campaign=${campaign}&partner=1" alt="" width="1" height="1" />
  </noscript>
`;

/** One external script of one service, as most vendors hand it out. */
export const external = ({ category, service, src }) => html`
  <script
    type="text/plain"
    data-category="${category}"
    data-service="${service}"
    src="${src}"
    async
  ></script>
`;
