import { a as checkConfig, f as fingerprintOf, r as resolveConfig, v as valuesOf, s as standingOf } from './chunks/cookie-header.js';
import { e as encode, i as intersect } from './chunks/intersect.js';
import { M as METHODS, a as editionOf, r as recall, e as expiryOf, d as decode } from './chunks/validity.js';

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

export { encodeConsent, readConsent, setConsentHeader };
