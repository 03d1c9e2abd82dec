import type { Answers } from './serve-pages.ts';
import { inlineTag, libraryTag, pageOf } from './small-page.ts';

/** What turns the links of a site into swaps of the page. */
export interface Router {
  /** For the head. */
  readonly head: string;
  /** Attributes of the body. */
  readonly body?: string;
}

/**
 * Makes the tags of a parsed page anew, as routers do with the scripts that they know: in Firefox all scripts of parsed
 * markup are inert, those that wait included.
 */
const renewTags = `<script>
  const renewTags = (root) => {
    for (const tag of root.querySelectorAll('script[type="text/plain"][data-category]')) {
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes) copy.setAttribute(name, value);
      copy.textContent = tag.textContent;
      tag.replaceWith(copy);
    }
  };
</script>`;

/** A router in a few lines: follows links by itself and puts the new body where `swap` says. */
const byHand = (swap: string): Router => ({
  head: `${renewTags}<script>
    addEventListener('click', async (event) => {
      const link = event.target.closest('a[href^="/"]');
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      const text = await (await fetch(link.href)).text();
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      history.pushState(null, '', link.href);
      renewTags(body);
      ${swap};
    });
  </script>`,
});

/** Routers in whose pages tags can run; `innerHTML` leaves them inert, as everywhere. */
export const routers: Readonly<Record<string, Router>> = {
  'a swap by replaceChild': byHand('document.documentElement.replaceChild(body, document.body)'),
  'a swap by replaceWith, in a view transition': byHand(
    `const swap = () => document.body.replaceWith(body);
     if (document.startViewTransition) await document.startViewTransition(swap).updateCallbackDone;
     else swap()`,
  ),
  'a swap of what is in the body': byHand(
    'document.body.replaceChildren(...document.adoptNode(body).childNodes)',
  ),
  // Without its previews, which are visits of their own to all scripts.
  Turbo: {
    head: `<meta name="turbo-cache-control" content="no-preview">
      <script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`,
  },
  'htmx 2': {
    head: `${renewTags}<script src="/node_modules/htmx-2/dist/htmx.js"></script><script>
      addEventListener('htmx:afterSwap', () => renewTags(document));
    </script>`,
    body: 'hx-boost="true"',
  },
  'htmx 4': {
    head: '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
    body: 'hx-boost:inherited="true"',
  },
};

export const byInnerHTML = byHand('document.body.innerHTML = body.innerHTML');

/** Puts the focus into the field of each new body at once, as pages do that are to be typed into. */
const focusNewField = `<script>
  let field;
  new MutationObserver(() => {
    const next = document.querySelector('#field');
    if (next === field) return;
    field = next;
    if (field) field.focus();
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** What every page of the site holds besides its heading. */
const CONTROLS = `<input id="field" aria-label="Name"><button id="settings" data-ask-first="preferences">Choose cookies</button>`;

const PATHS = ['/one', '/two', '/three'];

/**
 * Three pages that link to each other, each with a tag of its own, one that all have, and one of these that wants to
 * run on every visit.
 */
export const routedSite = (
  router: Router,
  { head = '', body = '' }: { head?: string; body?: string } = {},
): Answers =>
  Object.fromEntries(
    PATHS.map((path) => [
      path,
      pageOf({
        before: focusNewField,
        library: libraryTag(),
        head: router.head + head,
        body: `<h2>${path}</h2>${CONTROLS}${PATHS.map((to) => `<a href="${to}">${to}</a>`).join(' ')}
          ${inlineTag('analytics', 'every')}${inlineTag('analytics', `page ${path}`)}
          ${inlineTag('marketing', 'again', 'data-repeat')}${body}`,
      }).replace('<body>', `<body ${router.body ?? ''}>`),
    ]),
  );
