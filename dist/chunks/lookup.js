const MARKUP = /\[([^\][]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

const enBanner = {
  "banner.title": "May we use cookies?",
  "banner.text": "Cookies that this site needs are on. All others stay off unless you say yes. You can change your answer at any time in the settings.",
  "banner.purposes": "You decide about: {list}.",
  "banner.partners": "Partners: {count}.",
  "banner.controller": "Responsible: {name}.",
  "banner.policy": "Cookie policy",
  "banner.accept": "Accept all",
  "banner.reject": "Reject all",
  "banner.preferences": "Settings",
  "category.analytics.label": "Analytics",
  "category.functional.label": "Functional",
  "category.marketing.label": "Marketing"
};

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;
const directionOf = (tag) => RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr";
const widen = (tag) => tag.toLowerCase().split(/[-_]/).map((_, index, parts) => parts.slice(0, parts.length - index).join("-"));
const inOrder = (record, tags) => tags.flatMap(
  (tag) => Object.entries(record).flatMap(([key, value]) => key.toLowerCase() === tag ? [value] : [])
);

export { BIDI as B, MARKUP as M, directionOf as d, enBanner as e, inOrder as i, widen as w };
