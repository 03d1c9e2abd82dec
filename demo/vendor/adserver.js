/* Stands in for a third-party ad server: knows the browser again by a cookie and fills the page's ad slots. */
(() => {
  const YEAR = 365 * 86400;
  const known = /(?:^|; )adserver_uid=([^;]+)/.exec(document.cookie)?.[1];
  const uid = known ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
  document.cookie = `adserver_uid=${uid}; path=/; max-age=${YEAR}; SameSite=Lax`;

  for (const slot of document.querySelectorAll('[data-ad-slot]')) {
    const title = document.createElement('strong');
    title.textContent = 'Headsets for open-plan offices';
    const text = document.createElement('span');
    text.textContent = `Advertisement, chosen for browser ${uid.slice(0, 6)}`;
    slot.replaceChildren(title, text);
    const query = new URLSearchParams({ slot: slot.dataset.adSlot, uid });
    navigator.sendBeacon(`/collect/ads?${query}`);
  }
  (window.demoLog = window.demoLog || []).push('ad-server');
})();
