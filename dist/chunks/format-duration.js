const standing = (state, { id, services }) => {
  const isOn = (service) => state.services[service.id] === true;
  return state.granted.includes(id) ? services.every((service) => isOn(service) || !service.sound) || "mixed" : services.some(isOn) && "mixed";
};

const enPreferences = {
  "banner.text.partial": "This site asks for something new. It stays off unless you say yes.",
  "banner.text.inform": "This site uses cookies. You can say no now, or at any time in the settings.",
  "banner.changes": "Changed on {date}:",
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
  "preferences.erased": "What you turn off is deleted from this browser. Cookies of other companies, and some that servers set, can only expire, or be deleted by you in the browser.",
  "preferences.download": "Download my answer",
  "preferences.forget": "Delete my answer",
  "reload.title": "Load this page again?",
  "reload.text": "What you turned off has already started on this page. It stops for good when the page is loaded again. What you have typed here may be lost.",
  "reload.now": "Load again",
  "reload.later": "Later",
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

const formatDate = (tag, iso) => {
  try {
    return new Intl.DateTimeFormat(tag, { dateStyle: "long" }).format(new Date(iso));
  } catch {
    return iso.slice(0, 10);
  }
};

const PLAIN = /^(\d{1,6}) (second|minute|hour|day|week|month|year)s?$/;
const formatDuration = (tag, text) => {
  const [, count, unit] = PLAIN.exec(text) ?? [];
  if (!unit) return text;
  try {
    return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(
      Number(count)
    );
  } catch {
    return text;
  }
};

export { formatDuration as a, enPreferences as e, formatDate as f, standing as s };
