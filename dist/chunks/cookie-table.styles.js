import { nothing, html } from 'lit/html.js';
import { r as richText, l as link, c as css } from './index2.js';

const enPreferences = {
  "banner.text.partial": "This site asks for something new. It stays off unless you say yes. Your earlier answers still apply.",
  "banner.text.inform": "This site uses cookies. You can say no now, or at any time in the settings.",
  "banner.close": "Close and reject all",
  "trigger.label": "Cookie settings",
  "preferences.title": "Cookie settings",
  "preferences.text": "Choose what this site may use. Nothing changes until you save.",
  "preferences.save": "Save selection",
  "preferences.close": "Close without saving",
  "preferences.always": "Always active",
  "preferences.details": "Services and cookies",
  "preferences.signal": "Your browser asks sites not to sell or share your data (Global Privacy Control). We follow it.",
  "preferences.decided": "You decided on {date}.",
  "preferences.undecided": "You have not decided yet.",
  "preferences.memory": "Your browser did not keep your answer. It holds for this page only.",
  "preferences.contact": "Contact",
  "category.essential.label": "Essential",
  "category.essential.description": "Needed for the site to work: security, sign-in, your cookie choice.",
  "category.analytics.description": "Tells us which pages are used and where they fail, so that we can improve them.",
  "category.functional.description": "Extras such as videos, maps and chat, and settings the site remembers for you.",
  "category.marketing.description": "Ads that fit your interests, and measuring whether they work.",
  "service.provider": "Provider",
  "service.policy": "Privacy policy",
  "cookie.name": "Name",
  "cookie.purpose": "Purpose",
  "cookie.duration": "Kept for",
  "cookie.kind": "Kind",
  "cookie.session": "until you close the browser",
  "cookie.kind.cookie": "Cookie",
  "cookie.kind.localStorage": "Local storage",
  "cookie.kind.sessionStorage": "Session storage",
  "cookie.kind.indexedDB": "Database",
  "cookie.kind.pixel": "Pixel"
};

const cookieTable = ({ t, say }, cookies) => {
  if (!cookies.length) return nothing;
  const columns = [t("cookie.name"), t("cookie.purpose"), t("cookie.duration"), t("cookie.kind")];
  return html`<table part="cookie-table"><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${cookies.map(({ name, purpose, duration, kind = "cookie" }) => {
    const cells = [
      richText(say(purpose) ?? ""),
      duration === "session" ? t("cookie.session") : say(duration),
      t(`cookie.kind.${kind}`)
    ];
    return html`<tr><th scope="row" dir="ltr">${name}</th>${cells.map((cell, index) => html`<td data-label=${columns[index + 1]}>${cell}</td>`)}</tr>`;
  })}</tbody></table>`;
};

const serviceFacts = ({ t, say }, { id, purpose, provider, policyUrl }) => html`<div id="about-${id}">${purpose ? html`<p part="text">${richText(say(purpose))}</p>` : nothing} ${provider || policyUrl ? html`<p part="text" class="facts">${provider && html`<span>${t("service.provider")}: <bdi>${provider}</bdi></span>`} ${policyUrl && link(t("service.policy"), policyUrl)}</p>` : nothing}</div>`;

const standing = (state, { id, services }) => state.granted.includes(id) || services.some((service) => state.services[service.id] === true) && "mixed";

const formatDate = (tag, iso) => {
  try {
    return new Intl.DateTimeFormat(tag, { dateStyle: "long" }).format(new Date(iso));
  } catch {
    return iso.slice(0, 10);
  }
};

const cookieTableStyles = css`table{inline-size:100%;margin-block-start:.75em;border-collapse:collapse;font-size:.8125em;text-align:start;overflow-wrap:break-word}th,td{padding:.5em .75em .5em 0;border-block-start:1px solid var(--line);text-align:start;vertical-align:top}thead th{border:0;color:var(--dim);font-weight:500}tbody th{overflow-wrap:anywhere;font-family:ui-monospace,monospace;font-weight:600}@media(max-width:36em){thead{display:none}tr,th,td{display:block;border:0;padding:.125em 0}tr{padding-block:.5em;border-block-start:1px solid var(--line)}td:not(:empty):before{content:attr(data-label) ": ";color:var(--dim)}}`;

export { serviceFacts as a, cookieTableStyles as b, cookieTable as c, enPreferences as e, formatDate as f, standing as s };
