/* Stands in for Matomo's tracker: works through the `_paq` queue and keeps Matomo's two cookies. */
(() => {
  const DAY = 86400;
  const settings = { url: '/collect/matomo', site: '1', cookies: true, consent: true };
  const seconds = Math.floor(Date.now() / 1000);

  const suffix = () => `${settings.site}.1f3a`;
  const keep = (name, value, age) => {
    document.cookie = `${name}=${value}; path=/; max-age=${age}; SameSite=Lax`;
  };
  const kept = (name) =>
    document.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const visitor = () =>
    Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('');

  const forget = () => {
    keep(`_pk_id.${suffix()}`, '', 0);
    keep(`_pk_ses.${suffix()}`, '', 0);
  };
  const commands = {
    setTrackerUrl: (url) => (settings.url = url),
    setSiteId: (site) => (settings.site = site),
    disableCookies: () => (settings.cookies = false),
    requireCookieConsent: () => (settings.cookies = false),
    setCookieConsentGiven: () => (settings.cookies = true),
    forgetCookieConsentGiven: () => {
      settings.cookies = false;
      forget();
    },
    requireConsent: () => (settings.consent = false),
    setConsentGiven: () => (settings.consent = true),
    forgetConsentGiven: () => {
      settings.consent = false;
      forget();
    },
    trackPageView: () => {
      if (!settings.consent) return;
      if (settings.cookies) {
        keep(
          `_pk_id.${suffix()}`,
          kept(`_pk_id.${suffix()}`) ?? `${visitor()}.${seconds}.`,
          393 * DAY,
        );
        keep(`_pk_ses.${suffix()}`, '1', 1800);
      }
      const query = new URLSearchParams({ idsite: settings.site, rec: '1', url: location.href });
      navigator.sendBeacon(`${settings.url}?${query}`);
    },
  };
  const run = ([command, ...values]) => commands[command]?.(...values);

  (window._paq || []).forEach(run);
  window._paq = { push: (...calls) => calls.forEach(run) };
  (window.demoLog = window.demoLog || []).push('matomo.js');
})();
