import { AskFirstDeclaration } from './ask-first-declaration.ts';
import { define } from './define.ts';
import { page } from './page.ts';
import type { Interface, Port } from './port.ts';

/** Defines `<ask-first-declaration>` and fills those of the page. */
export const defineDeclaration = (port: Port, ui: Interface): void => {
  define('ask-first-declaration', AskFirstDeclaration);
  for (const one of page('querySelectorAll')('ask-first-declaration')) {
    if (one instanceof AskFirstDeclaration) one.connect(port, ui);
  }
};
