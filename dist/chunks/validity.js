const hash = (text) => {
  let value = 9;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 9 ** 9);
  return (value ^ value >>> 9) >>> 0;
};

const METHODS = ["accept-all", "reject-all", "custom", "signal"];
const toBits = (value, width) => value.toString(2).padStart(width, "0");
const toLetters = (bits) => bits.replace(
  /.{1,6}/g,
  (six) => btoa(`\0\0${String.fromCharCode(parseInt(six.padEnd(6, "0"), 2))}`).slice(3)
).replace(/\+/g, "-").replace(/\//g, "_");
const fromLetters = (letters) => letters.replace(/-/g, "+").replace(/_/g, "/").replace(/./g, (letter) => toBits(atob(`AAA${letter}`).charCodeAt(2), 6));
const checkOf = (letters) => toBits(hash(letters) >>> 2, 30);
const riceParameter = (count) => count > 64 ? 14 : 28;
const hashId = (id, count) => Math.floor(hash(id) / 2 ** 32 * count * 2 ** riceParameter(count));

const decode = (value) => {
  const letters = value.slice(0, -5);
  const bits = /^1[\w-]{25,20000}$/.test(value) ? fromLetters(value.slice(1)) : "";
  if (!bits || bits.slice(-30) !== checkOf(letters)) return void 0;
  let at = 0;
  const take = (width) => parseInt(bits.slice(at, at += width), 2);
  const decidedAt = take(42);
  const method = METHODS[take(3)];
  const signal = take(1) > 0;
  const dots = take(2);
  const edition = take(30);
  const fingerprint = take(30);
  const count = take(12);
  const p = riceParameter(count);
  const answers = /* @__PURE__ */ new Map();
  let last = 0;
  while (answers.size < count && bits.length - 30 - at > p) {
    const start = at;
    at = bits.indexOf("0", at) + 1;
    if (!at) return void 0;
    last += (at - 1 - start) * 2 ** p + take(p);
    answers.set(last, take(1) > 0);
  }
  return method && {
    decidedAt,
    method,
    signal,
    dots,
    edition,
    fingerprint,
    count,
    answer: (id) => answers.get(hashId(id, count))
  };
};

const editionOf = ({ revision = 1, policy }) => hash(`${revision}
${policy?.version ?? ""}`) >>> 2;

const DAY = 864e5;
const DAYS = 182;
const expiryOf = ({ config, asked }, { decidedAt, answer }) => {
  const { accept = DAYS, reject = DAYS } = config.cookie?.expiresAfterDays ?? {};
  return decidedAt + (asked.some(answer) ? accept : reject) * DAY;
};
const recall = (settings, value, now) => {
  const decision = decode(value);
  return decision && decision.edition === editionOf(settings.config) && decision.decidedAt <= now + DAY && expiryOf(settings, decision) > now ? decision : void 0;
};

export { METHODS as M, editionOf as a, riceParameter as b, hashId as c, decode as d, expiryOf as e, toLetters as f, checkOf as g, hash as h, recall as r, toBits as t };
