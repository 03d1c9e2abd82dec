import { a as checkConfig, f as fingerprintOf, r as resolveConfig, p as parseAddress, v as valuesOf, s as standingOf } from './chunks/cookie-header.js';
import { e as encode, i as intersect } from './chunks/intersect.js';
import { M as METHODS, a as editionOf, r as recall, e as expiryOf, d as decode } from './chunks/validity.js';
import { e as enBanner, w as widen, i as inOrder, d as directionOf, B as BIDI, M as MARKUP } from './chunks/lookup.js';
import { e as enPreferences, f as formatDate, s as standing, a as formatDuration } from './chunks/format-duration.js';
import { e as enDeclaration } from './chunks/en-declaration.js';
import { e as enEmbed } from './chunks/en-embed.js';

const encodeConsent = (choices, { config = {}, decidedAt = /* @__PURE__ */ new Date(), method } = {}) => {
  const answers = Object.entries(choices).filter(([id]) => id !== "essential").map(([id, granted2]) => [id, granted2 === true]);
  const granted = answers.filter(([, answer]) => answer).length;
  return encode({
    answers,
    // An invalid date is an answer long expired, and so none.
    decidedAt: Math.max(0, decidedAt.getTime()) || 0,
    edition: editionOf(config),
    fingerprint: checkConfig(config).faults.length ? 0 : fingerprintOf(JSON.stringify(config)),
    signal: false,
    method: method && METHODS.includes(method) ? method : !granted ? "reject-all" : granted === answers.length ? "accept-all" : "custom"
  });
};

const en = Object.freeze({ ...enBanner, ...enPreferences, ...enEmbed, ...enDeclaration });

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escape = (text) => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]);
const link = (words, address) => parseAddress(address, "http://relative.invalid/") || /^mailto:/i.test(address) ? `<a href="${escape(address)}" rel="noopener">${escape(words)}</a>` : escape(words);
const richText = (text) => text.split(MARKUP).map((part, index, parts) => {
  if (index % 4 === 1) return part && link(part, parts[index + 1] ?? "");
  if (index % 4 === 2) return "";
  return index % 4 && part ? `<b>${escape(part)}</b>` : escape(part ?? "");
}).join("");
const renderDeclaration = (config, { language, texts, state } = {}) => {
  const settings = resolveConfig(config);
  const { default: fallback = "en", texts: own = {} } = settings.config.language ?? {};
  const asked = language ?? fallback;
  const isThere = (one) => one === asked && !!texts || widen(one).includes("en") || !!inOrder(own, widen(one))[0];
  const tag = [asked, fallback].find(isThere) ?? "en";
  const tags = [...widen(tag), ...widen(fallback), "en"];
  const base = texts && tag === asked ? widen(tag).at(-1) : "en";
  const records = tags.flatMap((one) => [
    ...inOrder(own, [one]),
    ...one === base ? [texts ?? en] : []
  ]);
  records.push(en);
  const say = (text) => (typeof text === "object" ? inOrder(text, tags)[0] ?? Object.values(text)[0] : text)?.replace(
    BIDI,
    ""
  );
  const t = (key, gap = "") => records.map((record) => record[key]).find(Boolean)?.replace(/\{\w+\}/, () => gap) ?? "";
  const table = (cookies) => {
    if (!cookies.length) return "";
    const head = ["name", "purpose", "duration", "kind"].map((column) => `<th scope="col">${escape(t(`cookie.${column}`))}</th>`).join("");
    const rows = cookies.map(({ name, purpose, duration, kind = "cookie" }) => {
      const kept = duration === "session" ? t("cookie.session") : formatDuration(tag, say(duration) ?? "");
      return `<tr><th scope="row" dir="ltr">${escape(name)}</th><td>${richText(say(purpose) ?? "")}</td><td>${escape(kept)}</td><td>${escape(t(`cookie.kind.${kind}`))}</td></tr>`;
    });
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  };
  const paragraph = (text) => text && `<p>${text}</p>`;
  const answer = state?.decidedAt ? t("preferences.decided", formatDate(tag, state.decidedAt)) : t("preferences.undecided");
  const parts = settings.categories.filter(({ sound }) => sound).map((category) => {
    const { id, label, description, services, cookies } = category;
    const position = state && standing(state, category);
    const word = id === "essential" ? t("preferences.always") : state && t(`declaration.${position ? position === true ? "on" : "partly" : "off"}`);
    return [
      `<h3>${escape(say(label) ?? (t(`category.${id}.label`) || id))}</h3>`,
      paragraph(word ? `<b>${escape(word)}</b>` : ""),
      paragraph(richText(say(description) ?? t(`category.${id}.description`))),
      ...services.filter((service) => service.sound).flatMap((service) => [
        `<h4>${escape(say(service.label) ?? service.id)}</h4>`,
        paragraph(richText(say(service.purpose) ?? "")),
        service.provider ? `<dl><dt>${escape(t("service.provider"))}</dt><dd><bdi>${escape(service.provider)}</bdi></dd></dl>` : "",
        paragraph(service.policyUrl ? link(t("service.policy"), service.policyUrl) : ""),
        table(service.cookies)
      ]),
      table(cookies)
    ].join("");
  });
  return [
    `<section lang="${escape(tag)}" dir="${directionOf(tag)}">`,
    `<h2>${escape(t("declaration.title"))}</h2>`,
    state ? paragraph(escape(answer)) : "",
    ...parts,
    "</section>"
  ].join("");
};

const readConsent = (cookieHeader, config) => {
  const settings = resolveConfig(config);
  const values = valuesOf(String(cookieHeader ?? ""), settings.config.cookie?.name ?? "ask-first");
  const decisions = values.map((value) => recall(settings, value, Date.now()));
  const decision = settings.readable ? intersect(decisions) : void 0;
  return standingOf(settings, decision, "stored", "cookie").state;
};

const setConsentHeader = (choices, options = {}) => {
  const value = encodeConsent(choices, options);
  const settings = resolveConfig(options.config);
  const { name = "ask-first", domain, path = "/", sameSite = "Lax" } = settings.config.cookie ?? {};
  const expires = new Date(expiryOf(settings, decode(value)));
  return [
    `${name}=${value}`,
    `Path=${path}`,
    ...domain && domain !== "auto" ? [`Domain=${domain}`] : [],
    `Expires=${expires.toUTCString()}`,
    `SameSite=${sameSite}`,
    "Secure"
  ].join("; ");
};

export { encodeConsent, readConsent, renderDeclaration, setConsentHeader };
