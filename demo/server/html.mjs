/** Text that is markup already. */
class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const render = (value) => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
};

/** Tag of the templates: whatever is put in is text, unless it came out of `html` itself. */
export const html = (strings, ...values) =>
  new Html(strings.reduce((text, string, index) => text + render(values[index - 1]) + string));

/** JSON for a `<script type="application/json">`: no `<` in it can end the element. */
export const json = (value) => new Html(JSON.stringify(value, null, 2).replaceAll('<', '\\u003c'));
