/* Stands in for a survey service: remembers who was asked, keeps a draft, and asks one question. */
(() => {
  const QUARTER = 90 * 86400;
  const QUESTION = 'How did your last update go?';
  const ANSWERS = ['Smoothly', 'With some searching', 'I had to roll back'];
  const place = document.querySelector('[data-survey]');
  document.cookie = `survey_seen=updates-17; path=/; max-age=${QUARTER}; SameSite=Lax`;
  localStorage.setItem('survey_draft', localStorage.getItem('survey_draft') ?? '');

  const element = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const choices = ANSWERS.map((text) => {
    const input = element('input', { type: 'radio', name: 'answer', value: text });
    input.checked = localStorage.getItem('survey_draft') === text;
    input.addEventListener('change', () => localStorage.setItem('survey_draft', text));
    return element('label', {}, input, ` ${text}`);
  });
  const send = element('button', {
    type: 'button',
    className: 'button',
    textContent: 'Send answer',
  });
  send.addEventListener('click', () => {
    navigator.sendBeacon('/collect/survey', localStorage.getItem('survey_draft'));
    place.replaceChildren(element('p', { textContent: 'Thank you. Your answer helps us plan.' }));
  });
  place?.replaceChildren(
    element('fieldset', {}, element('legend', { textContent: QUESTION }), ...choices),
    send,
  );
  navigator.sendBeacon('/collect/survey?event=shown');
  (window.demoLog = window.demoLog || []).push('survey');
})();
