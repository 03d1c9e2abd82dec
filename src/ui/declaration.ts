import { AskFirstDeclaration } from './ask-first-declaration.ts';
import { define } from './define.ts';
import { page } from './page.ts';
import type { Interface, Port } from './port.ts';

const declarations = (): AskFirstDeclaration[] =>
  [...page('querySelectorAll')('ask-first-declaration')].filter(
    (one) => one instanceof AskFirstDeclaration,
  );

let observer: MutationObserver | undefined;

/** Fills each `<ask-first-declaration>` of the page. */
export const fill = (port: Port, ui: Interface): void => {
  define('ask-first-declaration', AskFirstDeclaration);
  for (const one of declarations()) one.connect(port, ui);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const one of declarations()) one.draw();
  });
  observer.observe(page('documentElement'), { attributeFilter: ['lang'] });
};
