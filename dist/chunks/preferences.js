import { nothing, html, render } from 'lit/html.js';
import { s as standing, a as serviceFacts, c as cookieTable, b as cookieTableStyles, f as formatDate, e as enPreferences } from './cookie-table.styles.js';
import { r as richText, p as page, c as css, l as link, b as button, a as builtIn } from './index2.js';

const positionOf = (parts) => parts.every(Boolean) || parts.some(Boolean) && "mixed";
const toggle = (id, position) => html`<input type="checkbox" role="switch" part="switch" id="switch-${id}" name=${id} aria-describedby="about-${id}" aria-checked=${position === "mixed" ? position : nothing} .checked=${position === true} .indeterminate=${position === "mixed"} />`;
const inputs = (root) => [...root.querySelectorAll("input[name]")];
const follow = (category, moved) => {
  const [first, ...services] = inputs(category);
  if (!first) return;
  if (moved === first) for (const service of services) service.checked = first.checked;
  const position = services.length ? positionOf(services.map(({ checked }) => checked)) : first.checked;
  first.checked = position === true;
  first.indeterminate = position === "mixed";
  if (position === "mixed") first.setAttribute("aria-checked", position);
  else first.removeAttribute("aria-checked");
};
const choices = (root) => Object.fromEntries(inputs(root).map(({ name, checked, indeterminate }) => [name, checked && !indeterminate]));

const category = (scene, one) => {
  const { id, description, services, cookies } = one;
  const { state, t, say, label } = scene;
  const name = label(one);
  const always = id === "essential";
  const known = services.filter(({ sound }) => sound);
  const position = standing(state, one);
  const onChange = ({ currentTarget, target }) => follow(currentTarget, target);
  const onToggle = ({ currentTarget }) => {
    const lists = [...known.map((service) => service.cookies), cookies];
    for (const [index, box] of currentTarget.querySelectorAll(".cookies").entries()) {
      render(cookieTable(scene, lists[index]), box);
    }
  };
  return html`<div part="category" role="group" aria-label=${name} @change=${onChange}><div class="row"><h3>${always ? name : html`<label for="switch-${id}">${name}</label>`}</h3>${always ? html`<span class="facts">${t("preferences.always")}</span>` : toggle(id, position)}</div><p part="text" id="about-${id}">${richText(say(description) ?? t(`category.${id}.description`))}</p>${known.length || cookies.length ? html`<details @toggle=${onToggle}><summary>${t("preferences.details")}</summary>${known.map((service) => {
    const title = say(service.label) ?? service.id;
    return html`<div part="service"><div class="row">${always ? html`<b>${title}</b>` : html`<label for="switch-${service.id}">${title}</label>${toggle(service.id, position === true || state.services[service.id] === true)}`}</div>${serviceFacts(scene, service)}<div class="cookies"></div></div>`;
  })}<div class="cookies"></div></details>` : nothing}</div>`;
};

const closeButton = (name) => html`<button type="button" data-action="close" part="button close" aria-label=${name}></button>`;

const modal = (root, { pageSheet, escape, hide }) => {
  const dialog = root.querySelector("dialog");
  if (!dialog || dialog.matches(":modal")) return;
  dialog.removeAttribute("open");
  dialog.showModal();
  root.querySelector("h2").focus();
  dialog.oncancel = (event) => {
    event.preventDefault();
    escape();
  };
  dialog.onclose = escape;
  dialog.onkeydown = (event) => {
    if (event.key === "Escape" && dialog.part.contains("banner")) event.preventDefault();
  };
  const gutter = innerWidth > page("documentElement").clientWidth ? ";scrollbar-gutter:stable" : "";
  pageSheet.replaceSync(`html{overflow:hidden!important${gutter}}`);
  const look = () => {
    if (dialog.open && dialog.checkVisibility?.({ visibilityProperty: true }) === false) hide();
  };
  new ResizeObserver(look).observe(dialog);
  look();
};

const preferencesStyles = css`:host{min-block-size:1px!important;min-inline-size:1px!important}:host([data-state="closed"]){--x: 0 auto;--y: auto 0;--edge: var(--gap);inline-size:fit-content!important}dialog{position:fixed;inset:var(--gap);margin-block:var(--y);margin-inline:var(--x);block-size:fit-content}dialog[part=banner]{position:fixed;max-inline-size:var(--ask-first-max-width, var(--width, 26em))}[part=preferences]{display:flex;flex-flow:column;margin:auto;inline-size:min(100vw - 2 * var(--gap),42em);max-block-size:calc(100dvh - 2 * var(--gap));border-radius:var(--radius);box-shadow:var(--shadow);border:1px solid var(--line);overflow:auto;&.sheet{inset:0;margin-inline:auto 0;margin-block:0;inline-size:min(100vw,32em);block-size:100dvh;max-block-size:none;border-radius:0}h2{padding:.9em 1.111em;padding-inline-end:3em}.body{padding:0 1.25em 1.25em;overscroll-behavior:contain}[part=actions]{padding:1em 1.25em;border-block-start:1px solid var(--line)}}[part~=close]{position:absolute;inset-block-start:.5em;inset-inline-end:.5em;border:0;color:var(--fg);background:none;&:before{content:"\2715"}}dialog::backdrop{background:#0b0f1980}[part~=save]{color:var(--fg);background:none}[part~=trigger]{padding:.5em;border-radius:50%;border-color:var(--line);color:var(--fg);background:var(--bg);box-shadow:var(--shadow)}svg{display:block;inline-size:1.625em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round}[part=category]{margin-block-start:1em;padding:.75em 1em 1em;border:1px solid var(--line);border-radius:calc(var(--radius) * .7)}.row{display:flex;align-items:center;justify-content:space-between;gap:1em;min-block-size:2.75em}h3{margin:0;font-size:1em;flex:1}label{display:block;flex:1;padding-block:.5em;font-weight:600;cursor:pointer}[part=category]>p{margin:0}.facts{display:flex;flex-wrap:wrap;gap:0 1em}.note{padding:.75em 1em;border:1px solid var(--line);border-radius:calc(var(--radius) * .7)}summary{inline-size:fit-content;margin-block-start:.5em;padding-block:.5em;font-size:.875em;color:var(--dim);cursor:pointer}[part=service]{margin-block-start:.5em;padding-block:.25em .5em;border-block-start:1px solid var(--line);font-size:.9375em}input{appearance:none;flex:none;box-sizing:border-box;inline-size:2.75em;block-size:1.625em;margin:0;padding:.1875em;font-size:inherit;border:2px solid var(--dim);border-radius:1em;cursor:pointer;&:before{content:"";display:block;box-sizing:border-box;inline-size:1em;block-size:1em;border:.5em solid var(--dim);border-radius:1em}&:checked{border-color:var(--go);background:var(--go);&:before{margin-inline-start:auto;border-color:var(--on-go)}}&:indeterminate:before{margin-inline:auto;block-size:.25em;margin-block-start:.375em;border-width:.125em}}@media(max-width:36em){[part~=save]{grid-column:1 / -1}}@media(max-height:30em){[part=preferences]{--gap: .25em;h2{padding-block:.5em}[part=actions]{grid-template-columns:repeat(3,1fr);padding-block:.5em;font-size:.875em}[part~=save]{grid-column:auto}}[part~=close]{inset-block-start:0}}` + cookieTableStyles;

const trigger = ({ t }) => {
  const name = t("trigger.label");
  return html`<section><button type="button" data-action="preferences" part="button trigger" aria-label=${name} title=${name}><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 7h10m5 0h3M3 17h3m5 0h10" /><circle cx="15.5" cy="7" r="2.5" /><circle cx="8.5" cy="17" r="2.5" /></svg></button></section>`;
};

Object.assign(builtIn, enPreferences);
const preferences = (scene) => {
  const { settings, state, t, tag } = scene;
  const { controller, policy, ui } = settings.config;
  const { decidedAt } = state;
  return html`<dialog part="preferences" class=${ui?.preferences ?? "dialog"} aria-labelledby="title"><h2 part="title" id="title" tabindex="-1">${t("preferences.title")}</h2>${closeButton(t("preferences.close"))}<div class="body"><p part="text">${richText(t("preferences.text"))}</p>${state.signal ? html`<p part="text" class="note">${t("preferences.signal")}</p>` : nothing} ${settings.categories.map((one) => one.sound ? category(scene, one) : nothing)}<p part="text" class="facts"><span>${decidedAt ? t("preferences.decided", { date: formatDate(tag, decidedAt) }) : t("preferences.undecided")}</span>${decidedAt && state.persistence === "memory" ? html`<span>${t("preferences.memory")}</span>` : nothing}</p><p part="text" class="facts">${controller?.name && html`<bdi>${controller.url ? link(controller.name, controller.url) : controller.name}</bdi>`} ${controller?.email && link(controller.email, `mailto:${controller.email}`)} ${policy?.url && link(t("banner.policy"), policy.url)}</p></div><div part="actions">${button("reject-all", "reject", t("banner.reject"))} ${button("accept-all", "accept", t("banner.accept"))} ${button("save", "save", t("preferences.save"))}</div></dialog>`;
};

export { choices, closeButton, modal, preferences, preferencesStyles, trigger };
