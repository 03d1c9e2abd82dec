import { i as isLoading, w as whenParsed, m as matches, d as sourceOf, q as queryAll, e as getCurrentScript } from './index.js';

const PATIENCE = 200;
const canStart = (script) => new Promise((resolve) => {
  const probe = script.cloneNode();
  for (const name of probe.getAttributeNames()) probe.removeAttribute(name);
  const end = (answer) => {
    probe.getRootNode().host.remove();
    resolve(answer);
  };
  probe.toggleAttribute("src", true);
  probe.addEventListener("error", () => end(true));
  setTimeout(end, PATIENCE, false);
  const host = Document.prototype.createElement.call(document, "div");
  host.attachShadow({ mode: "closed" }).append(probe);
  queryAll(document, "head,body")[0]?.append(host);
});
const keyOf = (script) => ["data-category", "data-service", "data-type"].map((name) => script.getAttribute(name)).concat(sourceOf(script), script.textContent).join("\n");
const mayRun = async (script, done, refuse) => {
  if (isLoading() && !script.async) await whenParsed();
  const isInHead = matches(script, "head *");
  const twin = [...done.keys()].find(
    (other) => (!other.isConnected || isInHead) && keyOf(other) === keyOf(script)
  );
  if (twin && !script.hasAttribute("data-repeat")) {
    done.set(script, done.get(twin));
    done.delete(twin);
    return false;
  }
  if (await canStart(script)) return true;
  refuse(script, "script-inert");
  return false;
};

const isPast = (target, type) => {
  const [timing] = performance.getEntriesByType("navigation");
  return type === "load" ? target === window && !!timing?.loadEventStart : type === "DOMContentLoaded" && !!timing?.domContentLoadedEventStart;
};
const callSoon = (target, type, listener) => queueMicrotask(() => {
  try {
    if (typeof listener === "function") listener.call(target, new Event(type));
    else listener.handleEvent(new Event(type));
  } catch (error) {
    reportError(error);
  }
});
const running = /* @__PURE__ */ new Map();
const isLate = (target, type) => running.has(getCurrentScript()) && isPast(target, type);
const replace = (target, name, own) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Reflect.defineProperty(target, name, { configurable: true, ...own });
  return () => {
    Reflect.deleteProperty(target, name);
    if (before) Reflect.defineProperty(target, name, before);
  };
};
const catchListeners = (target) => {
  const { addEventListener } = target;
  return replace(target, "addEventListener", {
    writable: true,
    value: (...args) => {
      const [type, listener] = args;
      if (listener && isLate(target, type)) callSoon(target, type, listener);
      else addEventListener.apply(target, args);
    }
  });
};
const catchOnload = () => {
  const { get, set } = Object.getOwnPropertyDescriptor(window, "onload") ?? {};
  if (!get || !set) return () => {
  };
  return replace(window, "onload", {
    enumerable: true,
    get: () => isLate(window, "load") ? running.get(getCurrentScript()) : get.call(window),
    set: (value) => {
      if (!isLate(window, "load")) {
        set.call(window, value);
        return;
      }
      const script = getCurrentScript();
      running.set(script, value);
      callSoon(
        window,
        "load",
        (event) => running.get(script) === value && value?.call(window, event)
      );
    }
  });
};
let undo = [];
const withPastEvents = async (script, run) => {
  if (!running.size) undo = [catchListeners(document), catchListeners(window), catchOnload()];
  running.set(script, null);
  try {
    return await run();
  } finally {
    running.delete(script);
    if (!running.size) for (const step of undo) step();
  }
};

const read = ({ prototype }, key, from) => Reflect.get(prototype, key, from);
const childrenOf = (node) => [...read(Node, "childNodes", node)];
const rebuild = (node, scripts) => {
  if (!(node instanceof Element)) return Document.prototype.importNode.call(document, node, true);
  if (node instanceof SVGScriptElement) return new Text();
  const element = Document.prototype.createElementNS.call(
    document,
    read(Element, "namespaceURI", node),
    read(Element, "localName", node)
  );
  for (const { name, value } of read(Element, "attributes", node)) {
    try {
      element.setAttribute(name, value);
    } catch {
    }
  }
  if (node instanceof HTMLTemplateElement) {
    element.content.append(
      Document.prototype.importNode.call(document, node.content, true)
    );
  }
  if (element.localName !== "noscript") {
    element.append(...childrenOf(node).map((child) => rebuild(child, scripts)));
  }
  if (element instanceof HTMLScriptElement && element.type !== "text/plain") {
    if (element.type) element.setAttribute("data-type", element.type);
    element.type = "text/plain";
    scripts.push(element);
  }
  return element;
};
const place = (script, text, report) => {
  const scripts = [];
  try {
    if (!script.isConnected) throw new Error("no place");
    const parsed = new DOMParser().parseFromString(`<body>${text}`, "text/html");
    const nodes = childrenOf(read(Document, "body", parsed));
    script.after(...nodes.map((node) => rebuild(node, scripts)));
  } catch {
    report({ code: "write-dropped", found: text }, script);
  }
  return scripts;
};

export { mayRun, place, withPastEvents };
