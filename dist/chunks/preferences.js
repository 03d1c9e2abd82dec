import { nothing, html, render } from 'lit/html.js';
import { a as formatDuration, s as standing, f as formatDate, e as enPreferences } from './format-duration.js';
import { r as richText, l as link, p as page, c as css, b as button, e as english } from './index2.js';

const cookieTable = ({ t, say, tag }, cookies, name) => {
  if (!cookies.length) return nothing;
  const columns = [t("cookie.name"), t("cookie.purpose"), t("cookie.duration"), t("cookie.kind")];
  return html`<table part="cookie-table" aria-label=${name}><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${cookies.map(({ name: cookie, purpose, duration, kind = "cookie" }) => {
    const cells = [
      richText(say(purpose) ?? ""),
      duration === "session" ? t("cookie.session") : formatDuration(tag, say(duration) ?? ""),
      t(`cookie.kind.${kind}`)
    ];
    return html`<tr><th scope="row" dir="ltr">${cookie}</th>${cells.map((cell, index) => html`<td data-label=${columns[index + 1]}>${cell}</td>`)}</tr>`;
  })}</tbody></table>`;
};

const ROWS_AT_ONCE = 60;
const fillTables = async (scene, details, tables) => {
  const { tag } = scene;
  if (!details.open || details.dataset["filled"] === tag) return;
  details.dataset["filled"] = tag;
  let made = 0;
  for (const [index, box] of details.querySelectorAll(".cookies").entries()) {
    const [cookies, name] = tables[index];
    for (let rows = 0; rows < cookies.length; ) {
      const more = Math.min(ROWS_AT_ONCE - made % ROWS_AT_ONCE, cookies.length - rows);
      made += more;
      rows += more;
      render(cookieTable(scene, cookies.slice(0, rows), name), box);
      if (made % ROWS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      if (!details.isConnected) {
        delete details.dataset["filled"];
        return;
      }
    }
  }
};

const serviceFacts = ({ t, say }, { id, purpose, provider, policyUrl }) => html`<div id="about-${id}">${purpose ? html`<p part="text">${richText(say(purpose))}</p>` : nothing} ${provider || policyUrl ? html`<p part="text" class="facts">${provider && html`<span>${t("service.provider")} <bdi>${provider}</bdi></span>`} ${policyUrl && link(t("service.policy"), policyUrl)}</p>` : nothing}</div>`;

const positionOf = (parts) => parts.every(Boolean) || parts.some(Boolean) && "mixed";
const toggle = (id, position, isGroup = false) => html`<input type="checkbox" role=${isGroup ? nothing : "switch"} part="switch" id="switch-${id}" name=${id} aria-describedby="about-${id}" .checked=${position === true} .indeterminate=${position === "mixed"} />`;
const inputs = (root) => [
  ...root.querySelectorAll("input[name]")
];
const follow = (category, moved) => {
  const [first, ...services] = inputs(category);
  if (!first) return;
  if (moved === first) for (const service of services) service.checked = first.checked;
  const position = services.length ? positionOf(services.map(({ checked }) => checked)) : first.checked;
  first.checked = position === true;
  first.indeterminate = position === "mixed";
};
const choices = (root) => Object.fromEntries(
  inputs(root).map(({ name, checked, indeterminate }) => [name, checked && !indeterminate])
);

const category = (scene, one) => {
  const { id, description, services, cookies } = one;
  const { state, t, say, label } = scene;
  const name = label(one);
  const always = id === "essential";
  const known = services.filter(({ sound }) => sound);
  const position = standing(state, one);
  const onChange = ({ currentTarget, target }) => follow(currentTarget, target);
  const titleOf = (service) => say(service.label) ?? service.id;
  const onToggle = ({ currentTarget }) => void fillTables(scene, currentTarget, [
    ...known.map((service) => [service.cookies, titleOf(service)]),
    [cookies, name]
  ]);
  return html`<div part="category" role="group" aria-label=${name} @change=${onChange}><div class="row"><h3>${always ? name : html`<label for="switch-${id}">${name}</label>`}</h3>${always ? html`<span class="facts">${t("preferences.always")}</span>` : toggle(id, position, !!services[0])}</div><p part="text" id="about-${id}">${richText(say(description) ?? t(`category.${id}.description`))}</p>${known.length || cookies.length ? html`<details @toggle=${onToggle}><summary>${t("preferences.details")}</summary>${known.map((service) => {
    const title = titleOf(service);
    return html`<div part="service"><div class="row">${always ? html`<b>${title}</b>` : html`<label for="switch-${service.id}">${title}</label>${toggle(service.id, state.services[service.id] === true)}`}</div>${serviceFacts(scene, service)}<div class="cookies"></div></div>`;
  })}<div class="cookies"></div></details>` : nothing}</div>`;
};

const closeButton = (name) => html`<button type="button" data-action="close" part="button close" aria-label=${name}></button>`;

const obey = (action, trusted, port, root, show) => {
  if (action === "save") port.decide(choices(root), trusted);
  else if (action === "reload") location.reload();
  else if (action === "forget") port.reset();
  else if (action === "download") {
    import('./receipt.js').then(({ download }) => download(port)).catch((found) => port.report({ code: "interface-failed", found }));
  } else if (root.querySelector("[part=preferences]")) {
    const { status, mode } = port.getSnapshot();
    show(status === "decided" || mode === "opt-out" ? "closed" : "banner");
  } else if (action === "close") port.decide("reject-all", trusted);
  else show("banner");
};

const answered = /* @__PURE__ */ new WeakSet();
const extras = ({ settings, state, t, say, tag }, port) => {
  const { policy, ui } = settings.config;
  if (state.status !== "undecided") answered.add(port);
  const changes = port.seen && !answered.has(port) && say(policy?.changes);
  const date = policy?.effectiveDate;
  return {
    close: ui?.close ? closeButton(t("banner.close")) : nothing,
    changes: changes ? html`<p part="text">${date ? html`<b>${t("banner.changes", formatDate(tag, date))}</b>` : nothing} ${richText(changes)}</p>` : nothing
  };
};

const modal = (root, pageSheet, hide, escape) => {
  const dialog = root.querySelector("dialog");
  if (!dialog || dialog.matches(":modal")) return;
  dialog.removeAttribute("open");
  const banner = dialog.part.contains("banner");
  if (banner) dialog.setAttribute("closedby", "none");
  const active = root.activeElement;
  dialog.showModal();
  (active ?? root.querySelector("h2")).focus();
  dialog.oncancel = (event) => {
    event.preventDefault();
    escape();
  };
  dialog.onclose = () => {
    if (dialog.isConnected) escape();
  };
  dialog.onkeydown = (event) => {
    if (banner && event.key === "Escape") event.preventDefault();
  };
  const gutter = innerWidth > page("documentElement").clientWidth ? ";scrollbar-gutter:stable" : "";
  pageSheet.replaceSync(`html{overflow:hidden!important${gutter}}`);
  const look = () => {
    if (dialog.isConnected && dialog.checkVisibility?.({ visibilityProperty: true }) === false)
      hide();
  };
  new ResizeObserver(look).observe(dialog);
  look();
};

const cookieTableStyles = css`table{inline-size:100%;table-layout:fixed;margin-block-start:.75em;border-collapse:collapse;font-size:.8125em;text-align:start;overflow-wrap:break-word}th,td{padding:.5em .75em .5em 0;border-block-start:1px solid var(--_line);text-align:start;vertical-align:top}thead th{inline-size:22%;border:0;color:var(--_dim);font-weight:500}thead th:nth-child(2){inline-size:auto}thead th:last-child{inline-size:16%}tbody th{overflow-wrap:anywhere;font-family:ui-monospace,monospace;font-weight:600}@media(max-width:36em){thead{display:none}tr,th,td{display:block;border:0;padding:.125em 0}tr{padding-block:.5em;border-block-start:1px solid var(--_line)}td:not(:empty):before{content:attr(data-label);margin-inline-end:.75em;color:var(--_dim)}}`;

const preferencesStyles = css`:host{min-block-size:1px!important;min-inline-size:1px!important}:host([data-state="closed"]){--_x: 0 auto;--_y: auto 0;--_edge: var(--_gap);inline-size:fit-content!important}dialog{position:fixed;inset:var(--_gap);margin-block:var(--_y);margin-inline:var(--_x);block-size:fit-content}dialog[part=banner]{position:fixed;max-inline-size:var(--ask-first-max-width, var(--_width, 26em))}[part=preferences]{display:flex;flex-flow:column;margin:auto;inline-size:min(100vw - 2 * var(--_gap),42em);max-block-size:calc(100dvh - 2 * var(--_gap));border-radius:var(--_radius);box-shadow:var(--_shadow);border:1px solid var(--_line);overflow:auto;&.short{inline-size:min(100vw - 2 * var(--_gap),26em);.body{flex:none;overflow:visible}}&.sheet{inset:0;margin-inline:auto 0;margin-block:0;inline-size:min(100vw,32em);block-size:100dvh;max-block-size:none;border-radius:0}h2{padding:.9em 1.111em;padding-inline-end:3em}.body{padding:0 1.25em 1.25em;overscroll-behavior:contain}[part=actions]{--_least: 5.5em;grid-template-columns:repeat(auto-fit,minmax(min(100%,var(--_least)),1fr));padding:1em 1.25em;border-block-start:1px solid var(--_line)}}[part~=close]{position:absolute;inset-block-start:.5em;inset-inline-end:.5em;inline-size:2.75em;border:0;color:var(--_fg);background:none;&:before{content:"\2715"}}dialog::backdrop{background:#0b0f1980}[part~=save],[part~=later]{color:var(--_fg);background:none}[part~=quiet]{padding-inline:0;border:0;font-weight:400;text-decoration:underline;color:var(--ask-first-color-link, currentColor);background:none}[part~=trigger]{padding:.5em;border-radius:50%;border-color:var(--_line);color:var(--_fg);background:var(--_bg);box-shadow:var(--_shadow)}svg{display:block;inline-size:1.625em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round}[part=category]{margin-block-start:1em;padding:.75em 1em 1em;border:1px solid var(--_line);border-radius:calc(var(--_radius) * .7)}.row{display:flex;align-items:center;justify-content:space-between;gap:1em;min-block-size:2.75em}h3{margin:0;font-size:1em;flex:1}label{display:block;flex:1;padding-block:.5em;font-weight:600;cursor:pointer}[part=category]>p{margin:0}.facts{display:flex;flex-wrap:wrap;gap:0 1em}.facts bdi{color:var(--_fg)}[part=category]+.facts{margin-block-start:1.25em}.note{padding:.75em 1em;border:1px solid var(--_line);border-radius:calc(var(--_radius) * .7)}summary{inline-size:fit-content;margin-block-start:.5em;padding-block:.5em;font-size:.875em;color:var(--_dim);cursor:pointer}[part=service]{margin-block-start:.5em;padding-block:.25em .5em;border-block-start:1px solid var(--_line);font-size:.9375em}input{appearance:none;flex:none;box-sizing:border-box;inline-size:2.75em;block-size:1.625em;margin:0;padding:.1875em;font-size:inherit;border:2px solid var(--_dim);border-radius:1em;cursor:pointer;&:before{content:"";display:block;box-sizing:border-box;inline-size:1em;block-size:1em;border:.5em solid var(--_dim);border-radius:1em}&:checked{border-color:var(--_go);background:var(--_go);&:before{margin-inline-start:auto;border-color:var(--_on-go)}}&:indeterminate:before{margin-inline:auto;block-size:.25em;margin-block-start:.375em;border-width:.125em}}@media(prefers-reduced-motion:no-preference){[part=preferences],::backdrop{animation:in .15s}}@keyframes in{0%{opacity:0}}@media(max-width:36em)and (min-height:30em){[part=preferences] [part=actions]{--_least: max(5.5em, 34%)}[part~=save]{grid-column:1 / -1}}@media(max-height:29.99em){[part=preferences]{--_gap: .25em;h2{padding-block:.5em}[part=actions]{padding-block:.5em;font-size:.875em}}[part~=close]{inset-block-start:0}}` + cookieTableStyles;

const reload = ({ t }) => html`<dialog part="preferences" class="short" aria-labelledby="title" aria-describedby="about"><h2 part="title" id="title" tabindex="-1">${t("reload.title")}</h2><div class="body"><p part="text" id="about">${t("reload.text")}</p></div><div part="actions">${button("close", "later", t("reload.later"))} ${button("reload", "accept", t("reload.now"))}</div></dialog>`;

const trigger = ({ t }) => {
  const name = t("trigger.label");
  return html`<section><button type="button" data-action="preferences" part="button trigger" aria-label=${name} title=${name} ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 7h10m5 0h3M3 17h3m5 0h10" /><circle cx="15.5" cy="7" r="2.5" /><circle cx="8.5" cy="17" r="2.5" /></svg></button></section>`;
};

const knownWords = Object.assign(english, enPreferences);
const preferences = (scene) => {
  const { settings, state, t, tag } = scene;
  const { controller, policy, ui } = settings.config;
  const { decidedAt } = state;
  return html`<dialog part="preferences" class=${ui?.preferences ?? "dialog"} aria-labelledby="title" ><h2 part="title" id="title" tabindex="-1">${t("preferences.title")}</h2>${closeButton(t("preferences.close"))}<div class="body"><p part="text">${richText(t("preferences.text"))}</p>${state.signal ? html`<p part="text" class="note">${t("preferences.signal")}</p>` : nothing} ${settings.categories.map((one) => one.sound ? category(scene, one) : nothing)}<p part="text" class="facts"><span>${decidedAt ? t("preferences.decided", formatDate(tag, decidedAt)) : t("preferences.undecided")}</span>${decidedAt && state.persistence === "memory" ? html`<span>${t("preferences.memory")}</span>` : nothing}<span>${t("preferences.erased")}</span></p>${decidedAt ? html`<p part="text" class="facts">${button("download", "quiet", t("preferences.download"))} ${button("forget", "quiet", t("preferences.forget"))}</p>` : nothing}<p part="text" class="facts">${controller?.name && html`<bdi >${controller.url ? link(controller.name, controller.url) : controller.name}</bdi >`} ${controller?.email && link(controller.email, `mailto:${controller.email}`)} ${policy?.url && link(t("banner.policy"), policy.url)}</p></div><div part="actions">${button("reject-all", "reject", t("banner.reject"))} ${button("accept-all", "accept", t("banner.accept"))} ${button("save", "save", t("preferences.save"))}</div></dialog>`;
};

var preferences$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  extras: extras,
  knownWords: knownWords,
  modal: modal,
  obey: obey,
  preferences: preferences,
  preferencesStyles: preferencesStyles,
  reload: reload,
  trigger: trigger
});

export { cookieTableStyles as a, cookieTable as c, knownWords as k, preferences$1 as p, serviceFacts as s };
