/*
 * Stands in for Google's tag: works through the `dataLayer` queue of `arguments` objects, keeps the cookies that
 * Google Analytics keeps, obeys `gtag('consent', ...)` and sends its hits to the demo itself.
 */
(() => {
  const DAY = 86400;
  const consent = { analytics_storage: 'granted', ad_storage: 'granted' };
  const seconds = Math.floor(Date.now() / 1000);
  const random = () => Math.floor(Math.random() * 2 ** 31);

  const keep = (name, value, days) => {
    document.cookie = `${name}=${value}; path=/; max-age=${days * DAY}; SameSite=Lax`;
  };
  const kept = (name) =>
    document.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  const hit = (id, event) => {
    const allowed = consent.analytics_storage === 'granted';
    const stream = `_ga_${id.replace(/^G-/, '')}`;
    if (allowed) {
      keep('_ga', kept('_ga') ?? `GA1.1.${random()}.${seconds}`, 400);
      const session = kept(stream)?.match(/^GS2\.1\.s(\d+)\$o(\d+)/);
      keep(
        stream,
        `GS2.1.s${session?.[1] ?? seconds}$o${session?.[2] ?? 1}$g1$t${seconds}$j60$l0$h0`,
        400,
      );
    }
    const query = new URLSearchParams({
      v: '2',
      tid: id,
      en: event,
      dl: location.href,
      gcs: allowed ? 'G111' : 'G100',
    });
    if (allowed) query.set('cid', kept('_ga') ?? '');
    navigator.sendBeacon(`/collect/google?${query}`);
  };

  const targets = new Set();
  const commands = {
    js: () => {},
    set: () => {},
    config: (id) => {
      targets.add(id);
      hit(id, 'page_view');
    },
    event: (name) => targets.forEach((id) => hit(id, name)),
    consent: (_, settings) => Object.assign(consent, settings),
  };
  const run = (entry) => {
    const [command, ...values] = Array.from(entry);
    commands[command]?.(...values);
  };

  const layer = (window.dataLayer = window.dataLayer || []);
  layer.forEach(run);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(run);
    return length;
  };
  (window.demoLog = window.demoLog || []).push('gtag.js');
})();
