import { f as formatList, r as richText, b as button, e as english, c as css, B as BaseElement, s as styleSheet, t as tokens, a as baseStyles, d as createScene, g as shownWords, h as define, p as page } from './index2.js';
import { html, render } from 'lit/html.js';
import { e as enEmbed } from './en-embed.js';

const namedCategories = ({ categories }, frame) => {
  const { category, service } = frame.dataset;
  const names = (category ?? "").split(/[\s,|]+/);
  return categories.filter(
    ({ id, services }) => names.includes(id) || !category && services.some((own) => own.id === service)
  );
};
const wanted = (settings, frame) => {
  const { service } = frame.dataset;
  const ids = service ? [service] : namedCategories(settings, frame).flatMap(({ id, services }) => [
    id,
    ...services.map((one) => one.id)
  ]);
  return Object.fromEntries(ids.map((id) => [id, true]));
};

Object.assign(english, enEmbed);
const embed = ({ settings, t, tag, say, label }, frame) => {
  const service = settings.categories.flatMap(({ services }) => services).find(({ id }) => id === frame.dataset["service"]);
  const name = say(service?.label) ?? service?.id ?? (frame.title || t("embed.name"));
  const category = formatList(
    tag,
    namedCategories(settings, frame).map(label),
    frame.dataset["category"]?.includes("|")
  );
  return html`<slot name="thumbnail"></slot><section part="placeholder" role="region" aria-labelledby="title"><h2 part="title" id="title">${t("embed.title", name)}</h2><p part="text">${richText(t("embed.text", category))}</p><div part="actions">${button("load-once", "load-once", t("embed.once"))} ${button("always-allow", "always-allow", t("embed.always"))}</div></section>`;
};

const embedStyles = css`:host{position:absolute!important;z-index:1;display:block;box-sizing:border-box!important;margin:0!important;padding:0!important;border:0!important;overflow:hidden!important;container-type:size;font-size:var(--ask-first-font-size, medium)!important}:host([hidden]){display:none}::slotted([slot="thumbnail"]){position:absolute;inset:0;inline-size:100%;block-size:100%;object-fit:cover}section{position:absolute;inset:0;display:flex;flex-flow:column;align-items:center;justify-content:safe center;gap:.25em;padding:1em;border:1px solid var(--_line);border-radius:inherit;text-align:center;overflow:auto}p{max-inline-size:34em;color:var(--_dim)}[part=actions]{inline-size:min(100%,22em);margin-block-start:.75em}@container (max-width: 20em) or (max-height: 13em){section{gap:0;padding:.5em;font-size:.875em}p{display:none}[part=actions]{grid-template-columns:1fr 1fr;margin-block-start:.5em}button{min-block-size:2em;padding:.25em}}`;

const COVERED = "data-ask-first-covered";
class AskFirstEmbed extends BaseElement {
  #root = this.attachShadow({ mode: "open" });
  #made = !this.isConnected;
  #inert = false;
  #frame;
  #port;
  #observer = new ResizeObserver(() => this.#fit());
  constructor() {
    super();
    this.#root.addEventListener("click", this);
  }
  /** Lies down over the frame. */
  cover(frame, port) {
    this.#port = port;
    if (this.#frame !== frame) {
      const { settings } = port;
      this.#frame = frame;
      this.#inert = frame.inert && !frame.hasAttribute(COVERED);
      this.#root.adoptedStyleSheets = [
        styleSheet(tokens(settings.config.ui?.theme) + baseStyles + embedStyles)
      ];
      frame.before(this);
      frame.inert = true;
      frame.toggleAttribute(COVERED, true);
      this.hidden = false;
      this.#observer.observe(frame);
      if (frame.parentElement) this.#observer.observe(frame.parentElement);
    } else if (this.parentNode !== frame.parentNode) frame.before(this);
    this.draw();
  }
  /** Renders in the language of now. */
  draw() {
    if (!this.#frame || !this.#port) return;
    const scene = createScene(this.#port);
    if (scene.coming) return void scene.coming.then(() => this.draw());
    this.lang = scene.tag;
    this.dir = scene.direction;
    this.dataset["nosnippet"] = "";
    render(embed(scene, this.#frame), this.#root);
    this.#fit();
  }
  /** Gives the frame free. Whoever pressed a button here goes on in the frame. */
  uncover() {
    const frame = this.#frame;
    const inside = this.#root.activeElement;
    this.#observer.disconnect();
    this.#frame = void 0;
    if (frame) {
      frame.inert = this.#inert;
      frame.removeAttribute(COVERED);
      if (inside) frame.focus({ preventScroll: true });
    }
    if (this.#made) this.remove();
    else this.hidden = true;
  }
  handleEvent({ target, isTrusted }) {
    const action = target.closest("[data-action]")?.dataset["action"];
    const port = this.#port;
    const frame = this.#frame;
    if (!port || !frame) return;
    if (action === "load-once") port.loadOnce(frame);
    if (action === "always-allow") {
      port.decide(wanted(port.settings, frame), isTrusted, shownWords(this, this.#root));
    }
  }
  #fit() {
    const frame = this.#frame;
    if (!frame) return;
    if (!frame.isConnected) return this.uncover();
    const { style } = this;
    const target = frame.getBoundingClientRect();
    style.inlineSize = `${frame.offsetWidth}px`;
    style.blockSize = `${frame.offsetHeight}px`;
    style.translate = "none";
    const own = this.getBoundingClientRect();
    style.translate = `${target.left - own.left}px ${target.top - own.top}px`;
    style.visibility = target.width ? "" : "hidden";
  }
}

const covers = /* @__PURE__ */ new Map();
let observer;
const hold = (port, frames) => {
  define("ask-first-embed", AskFirstEmbed);
  const here = new Set(frames.filter(({ isConnected }) => isConnected));
  for (const [frame, cover] of covers) {
    if (here.has(frame) && cover.isConnected) continue;
    covers.delete(frame);
    cover.uncover();
  }
  for (const frame of here) {
    let cover = covers.get(frame);
    if (cover?.nextSibling === frame) continue;
    if (!cover) {
      const own = frame.previousElementSibling;
      cover = own instanceof AskFirstEmbed ? own : new AskFirstEmbed();
      covers.set(frame, cover);
    }
    cover.cover(frame, port);
  }
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const cover of covers.values()) cover.draw();
  });
  observer.observe(page("documentElement"), { attributeFilter: ["lang"] });
};

export { hold };
