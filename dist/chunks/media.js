const parseMarkup = (text) => (
  // The default list of elements lacks images. Without a list of its own it still keeps no scripts.
  Document.parseHTML?.(text, { sanitizer: {} }) ?? new DOMParser().parseFromString(text, "text/html")
);
const fired = /* @__PURE__ */ new WeakSet();
const firePixels = (noscript, parse, refuse) => {
  if (fired.has(noscript)) return;
  fired.add(noscript);
  for (const image of parseMarkup(noscript.textContent).querySelectorAll("img")) {
    const address = image.getAttribute("data-src") ?? image.getAttribute("src") ?? "";
    const safe = parse(address, noscript.baseURI, location.href);
    if (safe === void 0) refuse(noscript, "address-refused", address);
    else {
      const pixel = new Image();
      pixel.referrerPolicy = image.referrerPolicy;
      pixel.src = safe;
    }
  }
};

const KINDS = /^(iframe|img|video|audio|source|embed|object|link|noscript)$/;
const NAMES = ["src", "srcset", "href"];
const COVERED = "data-ask-first-covered";
const liveName = (element, name) => element.localName === "object" ? "data" : name;
const addressesOf = (name, value) => name === "srcset" ? value.split(/[\s,]+/) : [value];
const restart = (element) => element.closest("video,audio")?.load();
const isFrame = ({ localName }) => /^(iframe|embed|object)$/.test(localName);
const isLive = (element) => NAMES.some((name) => {
  const address = element.getAttribute(`data-${name}`);
  return address !== null && element.getAttribute(liveName(element, name)) === address;
});
const empty = (element) => {
  for (const name of NAMES) element.removeAttribute(liveName(element, name));
  if (isFrame(element)) {
    const place = new Text();
    element.replaceWith(place);
    place.replaceWith(element);
  }
  restart(element);
};
const createMedia = ({
  isGranted,
  refuse,
  report,
  attempt,
  parseAddress: parse,
  onHeldFrames
}) => {
  const live = /* @__PURE__ */ new Set();
  const once = /* @__PURE__ */ new Set();
  const released = /* @__PURE__ */ new WeakMap();
  const covered = /* @__PURE__ */ new WeakSet();
  let before = [];
  const release = (element) => {
    const pairs = NAMES.flatMap((name) => {
      const value = element.getAttribute(`data-${name}`);
      return value === null ? [] : [[name, value]];
    });
    const refused = pairs.flatMap(([name, value]) => addressesOf(name, value)).find((address) => !parse(address, element.baseURI, location.href));
    if (refused !== void 0) {
      refuse(element, "address-refused", refused);
      return;
    }
    const known = released.get(element);
    const fresh = pairs.filter(
      ([name, value]) => known?.get(name) !== value && element.getAttribute(liveName(element, name)) !== value
    );
    released.set(element, new Map(pairs));
    for (const [name, value] of fresh) element.setAttribute(liveName(element, name), value);
    if (fresh[0]) restart(element);
    if (element.hasAttribute(COVERED)) element.toggleAttribute("inert", false);
    element.removeAttribute(COVERED);
  };
  const hold = (frame) => {
    const address = frame.getAttribute("src");
    if (frame.hasAttribute("data-src") || address === null) return;
    report({ code: "address-live", found: address }, frame);
    frame.setAttribute("data-src", address);
  };
  const stop = (frame) => {
    const found = frame.getAttribute("src") ?? "";
    const address = parse(found, frame.baseURI, location.href);
    if (live.has(frame) || !address || new URL(address).origin === location.origin) return;
    report({ code: "address-live", found }, frame);
    live.add(frame);
  };
  const hasChanged = (held) => {
    const isSame = held.length === before.length && held.every((one, at) => one === before[at]);
    before = held;
    let isBare = false;
    for (const frame of held) {
      const isCovered = frame.previousElementSibling?.localName === "ask-first-embed";
      isBare ||= !isCovered && covered.has(frame);
      if (isCovered) covered.add(frame);
      else covered.delete(frame);
    }
    return !isSame || isBare;
  };
  const update = (waiting) => {
    const mayLoad = /* @__PURE__ */ new Set();
    const held = [];
    for (const [element, condition] of waiting) {
      if (!element.isConnected || !KINDS.test(element.localName)) continue;
      if (element.localName === "iframe") hold(element);
      if (isLive(element)) live.add(element);
      if (once.has(element) || isGranted(condition)) mayLoad.add(element);
      else if (element.localName === "iframe") {
        stop(element);
        held.push(element);
      }
    }
    for (const element of live) {
      if (mayLoad.has(element)) continue;
      live.delete(element);
      once.delete(element);
      released.delete(element);
      void attempt(element, () => empty(element));
    }
    for (const element of mayLoad) {
      const isNew = !live.has(element);
      live.add(element);
      void attempt(element, () => {
        if (element.localName !== "noscript") release(element);
        else if (isNew) firePixels(element, parse, refuse);
      });
    }
    if (hasChanged(held)) onHeldFrames(held);
  };
  return { once, update };
};

export { createMedia };
