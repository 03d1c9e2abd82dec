import { render, html } from 'lit/html.js';
import { M as MARKUP, e as enBanner, w as widen, d as directionOf, i as inOrder, B as BIDI } from './lookup.js';

const page = (member) => {
  const value = Reflect.get(Document.prototype, member, document);
  return typeof value === "function" ? value.bind(document) : value;
};

const BaseElement = globalThis.HTMLElement ?? class {
};

class AskFirst extends BaseElement {
  /**
   * Hears what was asked for: the `data-action` of the button that was pressed, or `move` when the element was taken
   * elsewhere. `trusted`: a person did it, not a script.
   */
  onaction;
  #root = this.attachShadow({ mode: "open" });
  #armed = false;
  #before = null;
  constructor() {
    super();
    for (const type of ["click", "pointerdown", "mousedown", "focusin"])
      this.#root.addEventListener(type, this);
  }
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.parentNode) this.onaction?.("move");
    });
  }
  /**
   * Shows a view. Nothing of the view before is left when it returns, and who was in it goes on at `opener`, or
   * where they came from.
   */
  present(view, what, opener) {
    const { state } = this.dataset;
    const leaving = state !== view && (state === "preferences" || this.#root.activeElement);
    if (state !== view) this.#armed = false;
    this.dataset["state"] = view;
    render(what, this.#root);
    this.popover = view === "banner" ? "manual" : null;
    try {
      this.showPopover();
    } catch {
    }
    if (!leaving) return;
    const button = this.#root.querySelector("[data-action=preferences]");
    const next = [opener, view === "banner" && button, this.#before, button];
    next.find((one) => one && one.isConnected)?.focus({
      preventScroll: true
    });
  }
  handleEvent({ type, target, isTrusted, detail, relatedTarget }) {
    if (type === "click") {
      const action = target.closest("[data-action]")?.dataset["action"];
      if (action && (this.#armed || !detail)) this.onaction?.(action, isTrusted);
    } else if (type === "focusin") {
      if (!this.#root.contains(relatedTarget)) this.#before = relatedTarget;
    } else {
      this.#armed = true;
    }
  }
}

const formatList = (tag, names, or) => {
  try {
    const [known = ""] = Intl.ListFormat.supportedLocalesOf(tag);
    return new Intl.ListFormat(known, { type: or ? "disjunction" : "conjunction" }).format(names);
  } catch {
    return names.join(", ");
  }
};

const button = (action, part, label) => html`<button type="button" data-action=${action} part="button ${part}">${label}</button>`;

const ALLOWED = /^(mailto:|https?:\/\/[^/@]+\/)/;
const link = (words, address) => {
  try {
    const { href } = new URL(address, location.href);
    if (ALLOWED.test(href)) return html`<a part="link" href=${href} rel="noopener">${words}</a>`;
  } catch {
  }
  return words;
};

const richText = (text) => text.split(MARKUP).map((part, index, parts) => {
  if (index % 4 === 1) return part && link(part, parts[index + 1] ?? "");
  if (index % 4 === 2) return "";
  return index % 4 && part ? html`<b>${part}</b>` : part;
});

const banner = ({ settings: { config, categories, asked }, state, t, tag, label }, extras) => {
  const { controller, policy, ui } = config;
  const purposes = categories.filter(({ id }) => asked.includes(id));
  const partners = new Set(
    categories.flatMap(({ services }) => services.flatMap(({ provider }) => provider ?? []))
  );
  const variant = state.status === "partial" ? state.status : state.mode;
  const content = html`${extras?.close}<div class="body"><slot name="logo"></slot><h2 part="title" id="title" tabindex="-1"><slot name="title">${t("banner.title")}</slot></h2><slot name="text" ><p part="text">${richText(t(`banner.text.${variant}`) || t("banner.text"))}</p></slot >${extras?.changes}<p part="text" class="facts">${purposes[0] && t("banner.purposes", formatList(tag, purposes.map(label)))} ${partners.size ? t("banner.partners", partners.size) : ""} ${controller?.name && t("banner.controller", controller.name)} ${policy?.url && link(t("banner.policy"), policy.url)}<slot name="links"></slot></p></div><div part="actions">${button("reject-all", "reject", t("banner.reject"))} ${button("accept-all", "accept", t("banner.accept"))} ${button("preferences", "settings", t("banner.preferences"))}</div>`;
  return ui?.blocking ? html`<dialog part="banner" aria-labelledby="title">${content}</dialog>` : html`<section part="banner" role="region" aria-labelledby="title">${content}</section>`;
};

const css = String.raw;

const bannerStyles = css`:host{--_x: auto;--_y: auto 0;position:fixed!important;--_edge: var(--_gap);inset:max(var(--_edge),env(safe-area-inset-top)) max(var(--_edge),env(safe-area-inset-left)) max(var(--_edge),env(safe-area-inset-bottom))!important;margin-block:var(--_y)!important;margin-inline:var(--_x)!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;font-size:var(--ask-first-font-size, medium)!important;inline-size:fit-content!important;block-size:fit-content!important;max-inline-size:var(--ask-first-max-width, var(--_width, 26em))!important;max-block-size:calc(100dvh - 2 * var(--_edge))!important;z-index:var(--ask-first-z-index, 2147483647)!important}:host([data-layout="cloud"]){--_width: 60em}:host([data-layout="bar"]){--_edge: 0px;--_corner: 0;--_width: none;inline-size:auto!important}:host([data-position^="top"]){--_y: 0 auto}:host([data-position^="center"]){--_y: auto}:host([data-position$="start"]){--_x: 0 auto}:host([data-position$="end"]){--_x: auto 0}[part=banner]{position:relative;display:flex;flex-flow:column;gap:1em;max-block-size:inherit;padding:1.125em;border:1px solid var(--_line);border-radius:var(--_corner, var(--_radius));box-shadow:var(--_shadow);overflow:auto}.body{flex:1;overflow:auto;min-block-size:3em}[part~=settings]{grid-column:1 / -1}@media(min-width:48em){:host(:not([data-layout="box"])) [part=banner]{flex-flow:row;align-items:center;gap:2em}:host(:not([data-layout="box"])) [part=banner]>[part=actions]{flex:0 0 20em}}@media(max-height:20em){:host{--_gap: .25em}}@media print{:host{display:none}}`;

const baseStyles = css`section,dialog{all:initial;box-sizing:border-box;visibility:inherit;color-scheme:var(--_scheme);color:var(--_fg);background:var(--_bg);font:var(--ask-first-font-size, medium) / 1.5 var(--ask-first-font-family, system-ui, sans-serif);overflow-wrap:anywhere}h2{margin:0;outline:0;font-size:1.125em;line-height:1.3}p{margin:.5em 0 0;font-size:.9375em}.facts{font-size:.8125em;color:var(--_dim)}a{color:var(--ask-first-color-link, currentColor)}button{font:inherit;font-weight:600;line-height:1.25;min-block-size:2.75em;padding:.5em .25em;border:1px solid var(--_go);border-radius:calc(var(--_radius) * .7);color:var(--_on-go);background:var(--_go);cursor:pointer;forced-color-adjust:none}[part~=settings]{color:var(--_fg);background:none;border-color:var(--_line)}button:hover{opacity:.85}:not(h2):focus-visible{outline:2px solid var(--ask-first-color-focus, #2f7bf6);outline-offset:2px}[part=actions]{display:grid;grid:auto-flow 1fr / repeat(auto-fit,minmax(min(100%,max(7.5em,34%)),1fr));gap:.5em}`;

const define = (name, element) => {
  if (!customElements.get(name)) customElements.define(name, element);
};

const TAGS = "ar bg cs da de el es et fi fr ga he hi hr hu is it ja ko lt lv mt nb nl nn no pl pt pt-br ro sk sl sv tr uk zh zh-hant zh-hk zh-mo zh-tw".split(
  " "
);

const LOCALES = {
  ar: () => import('../locales/ar.js'),
  bg: () => import('../locales/bg.js'),
  cs: () => import('../locales/cs.js'),
  da: () => import('../locales/da.js'),
  de: () => import('../locales/de.js'),
  el: () => import('../locales/el.js'),
  es: () => import('../locales/es.js'),
  et: () => import('../locales/et.js'),
  fi: () => import('../locales/fi.js'),
  fr: () => import('../locales/fr.js'),
  ga: () => import('../locales/ga.js'),
  he: () => import('../locales/he.js'),
  hi: () => import('../locales/hi.js'),
  hr: () => import('../locales/hr.js'),
  hu: () => import('../locales/hu.js'),
  is: () => import('../locales/is.js'),
  it: () => import('../locales/it.js'),
  ja: () => import('../locales/ja.js'),
  ko: () => import('../locales/ko.js'),
  lt: () => import('../locales/lt.js'),
  lv: () => import('../locales/lv.js'),
  mt: () => import('../locales/mt.js'),
  nb: () => import('../locales/nb.js'),
  nn: () => import('../locales/nb.js'),
  no: () => import('../locales/nb.js'),
  nl: () => import('../locales/nl.js'),
  pl: () => import('../locales/pl.js'),
  pt: () => import('../locales/pt.js'),
  "pt-br": () => import('../locales/pt-br.js'),
  ro: () => import('../locales/ro.js'),
  sk: () => import('../locales/sk.js'),
  sl: () => import('../locales/sl.js'),
  sv: () => import('../locales/sv.js'),
  tr: () => import('../locales/tr.js'),
  uk: () => import('../locales/uk.js'),
  zh: () => import('../locales/zh.js'),
  "zh-hant": () => import('../locales/zh-hant.js'),
  "zh-hk": () => import('../locales/zh-hant.js'),
  "zh-mo": () => import('../locales/zh-hant.js'),
  "zh-tw": () => import('../locales/zh-hant.js')
};
const loadTexts = (tag) => LOCALES[tag]();

const english = { ...enBanner };
const builtIn = new Map([
  ["en", english],
  ...TAGS.map((tag) => [tag, void 0])
]);
const isBuiltIn = (tag) => builtIn.has(tag);
const textsOf = (tag, report) => {
  let found = builtIn.get(tag);
  if (!found) {
    found = loadTexts(tag).then(
      ({ texts }) => void builtIn.set(tag, texts),
      (found2) => {
        builtIn.delete(tag);
        report({ code: "interface-failed", found: found2 });
      }
    );
    builtIn.set(tag, found);
  }
  return found;
};

const chooseLanguage = ({ language: asked = "", settings }) => {
  const { default: fallback = "en", detect, texts = {} } = settings.config.language ?? {};
  const detected = detect === "browser" ? navigator.languages : [page("documentElement").lang];
  const isThere = (tag2) => widen(tag2).some((one) => isBuiltIn(one) || inOrder(texts, [one])[0]);
  const tag = [asked, ...detected, fallback].find(isThere) ?? "en";
  return {
    tag,
    direction: directionOf(tag),
    tags: [...widen(tag), ...widen(fallback), "en"]
  };
};

const createScene = (port) => {
  const { settings } = port;
  const language = chooseLanguage(port);
  const { tags } = language;
  const own = settings.config.language?.texts ?? {};
  const complete = tags.find(isBuiltIn);
  const found = textsOf(complete, port.report);
  const coming = found instanceof Promise ? found : void 0;
  const words = found instanceof Promise ? english : found;
  const texts = tags.flatMap((tag) => inOrder(own, [tag]).concat(tag === complete ? words : []));
  const say = (text) => {
    const found2 = typeof text === "object" ? inOrder(text, tags)[0] ?? Object.values(text)[0] : text;
    return typeof found2 === "string" ? found2.replace(BIDI, "") : void 0;
  };
  const t = (key, gap) => (say(texts.find((record) => record[key])?.[key]) ?? "").replace(
    /\{\w+\}/,
    (name) => `${gap ?? name}`
  );
  return {
    ...language,
    settings,
    coming,
    state: port.getSnapshot(),
    t,
    say,
    label: ({ id, label }) => say(label) ?? (t(`category.${id}.label`) || id)
  };
};

const shownWords = (host, root) => {
  const slotted = [...host.children].filter(({ assignedSlot }) => assignedSlot);
  const parts = [...root.children, ...slotted];
  const text = parts.map(({ innerText }) => innerText).join("\n");
  return { language: host.lang, text: text.replace(/\s*\n\s*/g, "\n").trim() };
};

const styleSheet = (text = "") => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const properties = css`:host{--_bg: var(--ask-first-color-background, Canvas);--_fg: var(--ask-first-color-text, CanvasText);--_dim: var(--ask-first-color-muted, color-mix(in srgb, CanvasText 65%, Canvas));--_go: var(--ask-first-color-accent, color-mix(in srgb, CanvasText 88%, Canvas));--_on-go: var(--ask-first-color-accent-text, Canvas);--_line: var(--ask-first-color-border, color-mix(in srgb, CanvasText 18%, Canvas));--_gap: var(--ask-first-space, 1em);--_radius: var(--ask-first-radius, .75em);--_shadow: var(--ask-first-shadow, 0 .75em 2.5em #0003)}@media(prefers-contrast:more),(forced-colors:active){:host{--_bg: Canvas;--_fg: CanvasText;--_dim: CanvasText;--_go: CanvasText;--_on-go: Canvas;--_line: CanvasText}}`;
const tokens = (theme = "auto") => `${properties}:host{--_scheme:${theme === "auto" ? "light dark" : theme}}`;

const createStage = (port, safely, failed) => {
  const ui = port.settings.config.ui ?? {};
  const { layout = "box", position = "bottom-end" } = ui;
  const sheets = [styleSheet(tokens(ui.theme) + baseStyles + bannerStyles)];
  const pageSheet = styleSheet();
  page("adoptedStyleSheets").push(pageSheet);
  define("ask-first", AskFirst);
  let host;
  let made;
  let view = "closed";
  let shown = "closed";
  let told = "closed";
  let opener;
  let more;
  let loading;
  let plain = false;
  let isGone = false;
  const makeRoom = (focused) => {
    if (shown !== "banner" || ui.blocking || position[0] === "c" || focused === host) return;
    const { top, bottom, left, right } = host.getBoundingClientRect();
    const place = focused?.getBoundingClientRect();
    const isCovered = place && place.bottom > top && place.right > left && place.left < right;
    const { scrollHeight, clientHeight } = page("documentElement");
    const rest = innerHeight - top;
    if (position[0] === "t") pageSheet.replaceSync(`html{scroll-padding-top:${bottom}px}`);
    else if (!focused || isCovered) {
      const end = isCovered || scrollHeight > clientHeight ? rest : 0;
      pageSheet.replaceSync(
        `html{scroll-padding-bottom:${rest}px}html::after{content:'';display:block;height:${end}px}`
      );
      if (isCovered) focused.scrollIntoView({ block: "nearest" });
    }
  };
  const observer = new ResizeObserver(() => makeRoom());
  const onFocus = ({ target }) => makeRoom(target);
  addEventListener("focusin", onFocus);
  const swaps = new MutationObserver((records) => {
    if (host.isConnected) return;
    const isSwap = records.some(
      ({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some((node) => node !== host)
    );
    if (isSwap) return draw();
    isGone = true;
    hide();
  });
  const draw = safely(() => {
    const scene = createScene(port);
    void scene.coming?.then(draw);
    if (scene.coming && view !== "closed") return;
    const { mode } = scene.state;
    const extra = view === "banner" ? ui.blocking || ui.close || port.seen || mode !== "opt-in" : ui.trigger;
    const isDialog = view === "preferences" || view === "reload";
    if (!more && (isDialog || extra && !plain)) {
      loading ??= import('./preferences.js').then(function (n) { return n.p; }).then((module) => {
        more = module;
        sheets.push(styleSheet(module.preferencesStyles));
      }).catch((fault) => {
        plain = true;
        loading = void 0;
        if (isDialog) view = shown;
        failed(fault);
      }).then(draw);
      if (view !== "closed") return;
    }
    const drawn = !isGone && (view === "banner" ? banner : view !== "closed" ? more[view] : !plain && extra && more?.trigger);
    if (!drawn && !host) return;
    const body = page("body");
    if (!body) return void requestAnimationFrame(draw);
    if (!host || !isGone && !host.isConnected) {
      const written = [...page("querySelectorAll")("ask-first")].find(
        ({ shadowRoot }) => shadowRoot
      );
      host = written ?? (made ??= new AskFirst());
      if (!written) body.prepend(host);
      host.onaction = act;
      Object.assign(host.dataset, { nosnippet: "", turboPermanent: "", layout, position });
      observer.observe(host);
      swaps.observe(host.parentNode, { childList: true });
    }
    const root = host.shadowRoot;
    root.adoptedStyleSheets = sheets;
    host.lang = scene.tag;
    host.dir = scene.direction;
    const turned = shown !== view;
    shown = view;
    if (turned) pageSheet.replaceSync("");
    host.present(view, drawn ? drawn(scene, more?.extras(scene, port)) : "", opener);
    host.hidden = !drawn;
    more?.modal(root, pageSheet, hide, () => act("escape"));
    if (turned && shown === view) {
      const before = told;
      told = view;
      if (before !== "closed") port.emit("hide", { view: before });
      if (view !== "closed") port.emit("show", { view });
    }
  });
  const decide = (choice, trusted) => port.decide(choice, trusted, shownWords(host, host.shadowRoot));
  const act = safely((action, trusted) => {
    if (action === "move") draw();
    else if (action === "preferences") show(action);
    else if (action === "accept-all" || action === "reject-all") decide(action, trusted);
    else {
      more?.obey(
        action,
        trusted,
        { ...port, decide },
        host.shadowRoot,
        (next) => show(next, opener)
      );
    }
  });
  const show = (next, from) => {
    isGone &&= next === "closed";
    view = next;
    opener = from;
    draw();
  };
  const hide = () => show("closed", opener);
  draw();
  return {
    show(next, from) {
      if (next !== "banner" || view === "closed") show(next, from);
    },
    hide,
    draw,
    destroy() {
      plain = true;
      hide();
      observer.disconnect();
      removeEventListener("focusin", onFocus);
      swaps.disconnect();
      made?.remove();
    }
  };
};

const mount = (port) => {
  const failed = (fault) => port.report({ code: "interface-failed", found: fault });
  const safely = (work) => (...args) => {
    try {
      work(...args);
    } catch (fault) {
      failed(fault);
    }
  };
  const stage = createStage(port, safely, failed);
  const unsubscribe = port.subscribe(stage.draw);
  const observer = new MutationObserver(stage.draw);
  observer.observe(page("documentElement"), { attributeFilter: ["lang"] });
  let held;
  let latest = [];
  const ui = {
    ...stage,
    setHeldFrames(frames) {
      latest = frames;
      if (held ||= frames[0])
        import('./embeds.js').then(({ hold }) => hold(port, latest)).catch(failed);
    },
    fillDeclarations() {
      if (page("querySelector")("ask-first-declaration")) {
        import('./declaration.js').then(({ fill }) => fill(port, ui)).catch(failed);
      }
    },
    destroy: safely(() => {
      unsubscribe();
      observer.disconnect();
      ui.setHeldFrames([]);
      stage.destroy();
    })
  };
  ui.fillDeclarations();
  return ui;
};

export { BaseElement as B, baseStyles as a, button as b, css as c, createScene as d, english as e, formatList as f, shownWords as g, define as h, link as l, mount as m, page as p, richText as r, styleSheet as s, tokens as t };
