import { AskFirstDeclaration } from './ask-first-declaration.ts';
import { define } from './define.ts';
import { page } from './page.ts';
import type { Interface, Port } from './port.ts';

/** Defines `<ask-first-declaration>` and fills those of the page. */
export const defineDeclaration = (port: Port, ui: Interface): void => {
  define('ask-first-declaration', AskFirstDeclaration);
  const all = [...page('querySelectorAll')('ask-first-declaration')].filter(
    (one) => one instanceof AskFirstDeclaration,
  );
  for (const one of all) one.connect(port, ui);
  new MutationObserver(() => {
    for (const one of all) one.draw();
  }).observe(page('documentElement'), { attributeFilter: ['lang'] });
};
