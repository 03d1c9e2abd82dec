import { b as button, r as richText, c as css, B as BaseElement, t as tokens, s as styleSheet, a as baseStyles, d as createScene, h as define, p as page } from './index2.js';
import { nothing, html, render } from 'lit/html.js';
import { e as enDeclaration } from './en-declaration.js';
import { s as serviceFacts, c as cookieTable, k as knownWords, a as cookieTableStyles } from './preferences.js';
import { f as formatDate, s as standing } from './format-duration.js';

Object.assign(knownWords, enDeclaration);
const declarationTable = (scene) => {
  const { settings, state, t, say, label, tag } = scene;
  const date = state.decidedAt && formatDate(tag, state.decidedAt);
  return html`<section aria-labelledby="title"><h2 part="title" id="title">${t("declaration.title")}</h2><p part="text">${date ? t("preferences.decided", date) : t("preferences.undecided")}</p><div part="actions">${button("preferences", "settings", t("declaration.change"))} ${button("reject-all", "reject", t("declaration.withdraw"))}</div>${settings.categories.map((category) => {
    const { id, sound, description, services, cookies } = category;
    if (!sound) return nothing;
    const known = services.filter((service) => service.sound);
    const on = standing(state, category);
    return html`<div part="category"><div class="row"><h3>${label(category)}</h3><span class="standing">${t(id === "essential" ? "preferences.always" : `declaration.${on ? on === true ? "on" : "partly" : "off"}`)}</span></div><p part="text">${richText(say(description) ?? t(`category.${id}.description`))}</p>${known.map((service) => {
      const name = say(service.label) ?? service.id;
      return html`<div part="service"><h4>${name}</h4>${serviceFacts(scene, service)} ${cookieTable(scene, service.cookies, name)}</div>`;
    })} ${cookieTable(scene, cookies, label(category))}</div>`;
  })}</section>`;
};

const declarationStyles = css`:host{--_fg: currentColor;--_dim: color-mix(in srgb, currentColor 75%, transparent);--_line: color-mix(in srgb, currentColor 25%, transparent);display:block}section{display:block;color-scheme:inherit;color:var(--ask-first-color-text, inherit);background:none}button{border-color:currentColor;color:inherit;background:none}[part=actions]{grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));max-inline-size:32em;margin-block:1em}[part=category]{margin-block-start:1.5em;padding-block-start:1em;border-block-start:2px solid var(--_fg);break-inside:avoid}.row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em}h3,h4{margin:0;font-size:1em}.standing{font-size:.875em;color:var(--_dim)}[part=service]{margin-block-start:1em}.facts{display:flex;flex-wrap:wrap;gap:0 1em}.facts bdi{color:var(--_fg)}@media print{[part=actions]{display:none}}` + cookieTableStyles;

class AskFirstDeclaration extends BaseElement {
  /** Not made before there is something to show: it hides what the server has rendered. */
  #root;
  #port;
  #ui;
  #unsubscribe;
  /** Shows what the consent object knows, and follows it. */
  connect(port, ui) {
    this.#unsubscribe?.();
    this.#port = port;
    this.#ui = ui;
    const theme = tokens(port.settings.config.ui?.theme);
    this.#root ??= this.attachShadow({ mode: "open" });
    this.#root.addEventListener("click", this);
    this.#root.adoptedStyleSheets = [styleSheet(theme + baseStyles + declarationStyles)];
    this.#unsubscribe = port.subscribe(() => this.draw());
    this.draw();
  }
  connectedCallback() {
    if (this.#port) this.connect(this.#port, this.#ui);
  }
  disconnectedCallback() {
    this.#unsubscribe?.();
  }
  /** Renders in the language of now. */
  draw() {
    if (!this.#port) return;
    const scene = createScene(this.#port);
    if (scene.coming) return void scene.coming.then(() => this.draw());
    this.lang = scene.tag;
    this.dir = scene.direction;
    render(declarationTable(scene), this.#root);
  }
  handleEvent({ target, isTrusted }) {
    const button = target.closest("[data-action]");
    if (button?.dataset["action"] === "preferences") this.#ui.show("preferences", button);
    else if (button) this.#port.decide("reject-all", isTrusted);
  }
}

const declarations = () => [...page("querySelectorAll")("ask-first-declaration")].filter(
  (one) => one instanceof AskFirstDeclaration
);
let observer;
const fill = (port, ui) => {
  define("ask-first-declaration", AskFirstDeclaration);
  for (const one of declarations()) one.connect(port, ui);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const one of declarations()) one.draw();
  });
  observer.observe(page("documentElement"), { attributeFilter: ["lang"] });
};

export { fill };
