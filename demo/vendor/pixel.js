/* Stands in for an advertising pixel of the `fbq` kind: one cookie, and an invisible picture for each event. */
(() => {
  const NINETY_DAYS = 90 * 86400;
  let id = '';

  const browserId = () => /(?:^|; )_fbp=([^;]+)/.exec(document.cookie)?.[1];
  const commands = {
    consent: () => {},
    init: (pixel) => {
      id = pixel;
      const value = browserId() ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e18)}`;
      document.cookie = `_fbp=${value}; path=/; max-age=${NINETY_DAYS}; SameSite=Lax`;
    },
    track: (event) => {
      const query = new URLSearchParams({
        id,
        ev: event,
        dl: location.href,
        fbp: browserId() ?? '',
      });
      new Image().src = `/collect/pixel?${query}`;
    },
  };
  const run = ([command, ...values]) => commands[command]?.(...values);

  const { queue = [] } = window.fbq ?? {};
  queue.forEach(run);
  window.fbq = (...call) => run(call);
  (window.demoLog = window.demoLog || []).push('pixel.js');
})();
