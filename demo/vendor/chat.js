/* Stands in for a live chat: one cookie, one session entry, and a box in the place that the page keeps for it. */
(() => {
  const MONTH = 30 * 86400;
  const visitor = /(?:^|; )chat_visitor=([^;]+)/.exec(document.cookie)?.[1];
  const value = visitor ?? Math.random().toString(36).slice(2, 10);
  document.cookie = `chat_visitor=${value}; path=/; max-age=${MONTH}; SameSite=Lax`;
  sessionStorage.setItem('chat_session', String(Date.now()));

  const element = (name, text) =>
    Object.assign(document.createElement(name), { textContent: text });
  const place = document.querySelector('[data-chat]');
  const line = element(
    'p',
    visitor ? 'Good to see you again.' : 'Hello! Somebody answers within two minutes.',
  );
  const button = Object.assign(element('button', 'Start the chat'), {
    type: 'button',
    className: 'button',
  });
  button.addEventListener('click', () => {
    line.textContent = 'This is a demonstration: nobody is at the other end.';
  });
  place?.replaceChildren(element('h2', 'Chat with us'), line, button);
  navigator.sendBeacon('/collect/chat');
  (window.demoLog = window.demoLog || []).push('live-chat');
})();
