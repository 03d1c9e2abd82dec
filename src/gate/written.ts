import type { Fault } from '../consent/fault.ts';

/** Past what is written: fields of a form, and names in a document, stand where their properties would be. */
const read = <Type extends object, Key extends keyof Type>(
  { prototype }: { readonly prototype: Type },
  key: Key,
  from: Type,
): Type[Key] => Reflect.get(prototype, key, from) as Type[Key];

const childrenOf = (node: Node): ChildNode[] => [...read(Node, 'childNodes', node)];

/**
 * Makes the element anew in this document. One that is only adopted keeps its event handlers, which the page's
 * Content Security Policy never got to see.
 */
const rebuild = (node: Node, scripts: HTMLScriptElement[]): Node => {
  if (!(node instanceof Element)) return Document.prototype.importNode.call(document, node, true);
  // A script of SVG can't wait as a tag does, and under `strict-dynamic` a browser trusts what a script puts in as it is.
  if (node instanceof SVGScriptElement) return new Text();
  const element = Document.prototype.createElementNS.call(
    document,
    read(Element, 'namespaceURI', node),
    read(Element, 'localName', node),
  );
  for (const { name, value } of read(Element, 'attributes', node)) {
    try {
      element.setAttribute(name, value);
    } catch {
      // Trusted Types forbid it, as they would have in the page itself.
    }
  }
  if (node instanceof HTMLTemplateElement) {
    (element as HTMLTemplateElement).content.append(
      Document.prototype.importNode.call(document, node.content, true),
    );
  }
  // Where scripts run, what stands in `<noscript>` is text. Nothing of it may load.
  if (element.localName !== 'noscript') {
    element.append(...childrenOf(node).map((child) => rebuild(child, scripts)));
  }
  // One of `text/plain` waits for an answer of its own, or for nothing.
  if (element instanceof HTMLScriptElement && element.type !== 'text/plain') {
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
    // It took itself out of the page, and its place with it.
    if (!script.isConnected) throw new Error('no place');
    const parsed = new DOMParser().parseFromString(`<body>${text}`, 'text/html');
    const nodes = childrenOf(read(Document, 'body', parsed));
    script.after(...nodes.map((node) => rebuild(node, scripts)));
  } catch {
    // Or Trusted Types let nobody parse a text.
    report({ code: 'write-dropped', found: text }, script);
  }
  return scripts;
};
