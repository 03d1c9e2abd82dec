/*
 * The inspector of the demo: shows what the visitor decided, what ran, what is kept and what was asked of servers.
 * It keeps nothing itself. The address `?panel=off` leaves it out.
 */
(() => {
  const WIDE = '(min-width: 75rem)';
  const EVENTS = ['ready', 'consent', 'change', 'show', 'hide', 'error'];
  const SHORT = 34;

  const consent = () =>
    typeof window.askFirst?.getSnapshot === 'function' ? window.askFirst : undefined;
  const element = (name, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const short = (text) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
  const list = (items) => (items?.length ? items.join(', ') : 'none');

  const events = [];
  const requests = [];

  const state = () => {
    const snapshot = consent()?.getSnapshot();
    if (!snapshot) return [['', 'the library is not there (yet)']];
    const services = Object.entries(snapshot.services ?? {});
    return [
      ['Status', snapshot.status],
      ['Granted', list(snapshot.granted)],
      ['Denied', list(snapshot.denied)],
      ['Services', list(services.map(([id, granted]) => `${granted ? '✓' : '✗'} ${id}`))],
      ['Method', snapshot.method ?? 'none'],
      ['Source', snapshot.source],
      ['Kept in', snapshot.persistence],
    ];
  };
  const cookies = () =>
    document.cookie
      .split('; ')
      .filter(Boolean)
      .map((cookie) => {
        const [name, ...value] = cookie.split('=');
        return [name, short(value.join('='))];
      });
  const storage = (area) => Object.keys(area).map((key) => [key, short(area.getItem(key) ?? '')]);

  const SECTIONS = {
    Consent: state,
    'Tags that ran': () => (window.demoLog ?? []).map((name) => ['', name]),
    Cookies: cookies,
    'Local storage': () => storage(localStorage),
    'Session storage': () => storage(sessionStorage),
    'Requests to vendors': () => requests.map((address) => ['', address]),
    'Last events': () => events.slice(-6).map((text) => ['', text]),
  };
  const ACTIONS = {
    'Accept all': (api) => api.acceptAll(),
    'Reject all': (api) => api.rejectAll(),
    Withdraw: (api) => api.withdraw(),
    Reset: (api) => api.reset(),
    Preferences: (api) => api.show('preferences'),
  };

  const summary = element('summary');
  const buttons = Object.entries(ACTIONS).map(([textContent, act]) => {
    const button = element('button', { type: 'button', textContent });
    button.addEventListener('click', () => act(consent()));
    return button;
  });
  const group = element('div', {}, ...buttons);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Consent');
  const lists = new Map();
  const panel = element(
    'details',
    { id: 'demo-panel', open: matchMedia(WIDE).matches },
    summary,
    group,
  );
  for (const title of Object.keys(SECTIONS)) {
    const ul = element('ul');
    lists.set(title, ul);
    panel.append(element('h2', { textContent: title }), ul);
  }

  const row = ([label, text]) =>
    label
      ? element('li', {}, element('span', { textContent: `${label}: ` }), text)
      : element('li', {}, text);
  const draw = (node, rows) => {
    const text = JSON.stringify(rows);
    if (node.drawn === text) return;
    node.drawn = text;
    const empty = element('li', { className: 'empty', textContent: 'nothing' });
    node.replaceChildren(...(rows.length ? rows.map(row) : [empty]));
  };
  const refresh = () => {
    const status = consent()?.getSnapshot().status ?? 'no library';
    const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
    const ran = window.demoLog?.length ?? 0;
    const line = `${status} · ${count(ran, 'tag')} · ${count(cookies().length, 'cookie')}`;
    if (summary.textContent !== line) summary.textContent = line;
    for (const button of buttons) button.disabled = !consent();
    for (const [title, rows] of Object.entries(SECTIONS)) draw(lists.get(title), rows());
  };

  for (const name of EVENTS) {
    document.addEventListener(`ask-first:${name}`, ({ detail }) => {
      events.push(`${name} ${short(detail?.changed?.join(', ') ?? detail?.code ?? '')}`.trim());
      refresh();
    });
  }
  new PerformanceObserver((entries) => {
    for (const { name } of entries.getEntries()) {
      const { pathname } = new URL(name);
      if (/^\/(vendor|collect)\//.test(pathname)) requests.push(pathname);
    }
    refresh();
  }).observe({ type: 'resource', buffered: true });

  const aside = element('aside', {}, panel);
  aside.setAttribute('aria-label', 'Demo inspector');
  document.currentScript.replaceWith(aside);
  refresh();
  setInterval(refresh, 500);
})();
