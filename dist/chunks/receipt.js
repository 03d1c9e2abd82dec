import { e as expiryOf } from './validity.js';
import { d as createScene } from './index2.js';

const sha256 = async (text) => {
  const bytes = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return bytes && [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
const receiptOf = async (port, record) => {
  const { say, label, t } = createScene(port);
  const { settings } = port;
  const { controller, policy, cookie } = settings.config;
  const answers = new Map(record.asked.map(({ id, granted }) => [id, granted]));
  const expiresAt = expiryOf(settings, {
    decidedAt: Date.parse(record.decidedAt),
    answer: (id) => answers.get(id)
  });
  const isKept = record.persistence === "cookie";
  const storage = (cookies) => cookies.map(({ name, kind = "cookie", duration, purpose }) => ({
    name,
    kind,
    retention_period: say(duration),
    purpose: say(purpose)
  }));
  const service = ({
    id,
    label: name,
    provider,
    policyUrl,
    purpose,
    cookies
  }) => ({
    id,
    name: say(name) ?? id,
    recipient: provider,
    privacy_notice: policyUrl,
    purpose: say(purpose),
    granted: answers.get(id),
    storage: storage(cookies)
  });
  return {
    schema_version: "ISO/IEC TS 27560:2023",
    // Made anew for each copy. No page can follow it: it is stored nowhere.
    receipt_id: crypto.randomUUID?.(),
    issued_at: (/* @__PURE__ */ new Date()).toISOString(),
    pii_principal_id: null,
    pii_controller: controller && { ...controller, service: location.origin },
    privacy_notice: {
      url: policy?.url && new URL(policy.url, location.href).href,
      version: policy?.version,
      effective_date: policy?.effectiveDate,
      changes: say(policy?.changes),
      revision: record.revision,
      configuration_hash: record.configHash
    },
    // Known on the page where the answer was given, and nowhere else.
    notice: record.words && {
      language: record.words.language,
      text: record.words.text,
      sha256: await sha256(record.words.text)
    },
    language: record.words?.language,
    event: {
      event_type: "explicit consent",
      event_state: record.asked.some(({ granted }) => granted) ? "given" : "refused",
      event_time: record.decidedAt,
      valid_until: isKept ? new Date(expiresAt).toISOString() : void 0,
      method: record.method,
      by_a_person: record.trusted,
      privacy_signal: record.signal
    },
    jurisdiction: record.region,
    collection_method: `${location.origin}, ask-first`,
    storage_location: isKept ? `your browser: cookie ${cookie?.name ?? "ask-first"}` : "this page, until it is left",
    withdrawal_method: `${location.href.split("#")[0]}#ask-first`,
    purposes: settings.categories.filter(({ id }) => answers.has(id)).map((one) => ({
      id: one.id,
      name: label(one),
      description: say(one.description) ?? t(`category.${one.id}.description`),
      lawful_basis: "consent",
      granted: answers.get(one.id),
      services: one.services.filter(({ id }) => answers.has(id)).map(service),
      storage: storage(one.cookies)
    }))
  };
};
const download = async (port) => {
  const record = port.record();
  if (!record) return;
  const text = JSON.stringify(await receiptOf(port, record), void 0, 2);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(Document.prototype.createElement.call(document, "a"), {
    href: url,
    download: `cookie-consent-${record.decidedAt.slice(0, 10)}.json`
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 6e4);
};

export { download, receiptOf };
