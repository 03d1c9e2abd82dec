import type { Fault } from '../consent/fault.ts';

/**
 * Makes the element anew in this document. One that is only adopted keeps its event handlers, which the page's
 * Content Security Policy never got to see.
 */
const rebuild = (node: Node, scripts: HTMLScriptElement[]): Node => {
  if (!(node instanceof Element)) return document.importNode(node, true);
  // It can't wait as a tag does, and under `strict-dynamic` a browser trusts what a script puts in as it is.
  if (node instanceof SVGScriptElement) return new Text();
  const element = Document.prototype.createElementNS.call(
    document,
    node.namespaceURI,
    node.localName,
  );
  for (const { name, value } of node.attributes) {
    try {
      element.setAttribute(name, value);
    } catch {
      // Trusted Types forbid it, as they would have in the page itself.
    }
  }
  element.append(...[...node.childNodes].map((child) => rebuild(child, scripts)));
  if (element instanceof HTMLScriptElement) {
    if (element.type) element.setAttribute('data-type', element.type);
    element.type = 'text/plain';
    scripts.push(element);
  }
  return element;
};

/**
 * Puts what a tag wrote with `document.write` behind the tag. Gives the scripts in it, which wait to be activated one
 * after the other by the rules for all tags.
 */
export const place = (
  script: HTMLScriptElement,
  text: string,
  report: (fault: Fault, element: Element) => void,
): readonly HTMLScriptElement[] => {
  const scripts: HTMLScriptElement[] = [];
  try {
    const { body } = new DOMParser().parseFromString(`<body>${text}`, 'text/html');
    script.after(...[...body.childNodes].map((node) => rebuild(node, scripts)));
  } catch {
    // Trusted Types let nobody parse a text.
    report({ code: 'write-dropped', found: text }, script);
  }
  return scripts;
};
