import { b as riceParameter, c as hashId, t as toBits, f as toLetters, g as checkOf, M as METHODS } from './validity.js';

const MOST_IDS = 4095;
const encode = ({
  decidedAt,
  method,
  signal,
  dots = 0,
  edition,
  fingerprint,
  answers
}) => {
  const asked = answers.slice(0, MOST_IDS);
  const p = riceParameter(asked.length);
  const hashed = /* @__PURE__ */ new Map();
  for (const [id, granted] of asked) {
    const key = hashId(id, asked.length);
    hashed.set(key, granted && hashed.get(key) !== false);
  }
  let last = 0;
  const entries = [...hashed].sort(([a], [b]) => a - b).map(([key, granted]) => {
    const step = key - last;
    last = key;
    return `${"1".repeat(step / 2 ** p)}0${toBits(step % 2 ** p, p)}${+granted}`;
  });
  const letters = `1${toLetters(
    toBits(decidedAt, 42) + toBits(METHODS.indexOf(method), 3) + `${+signal}` + toBits(dots, 2) + toBits(edition, 30) + toBits(fingerprint, 30) + toBits(asked.length, 12) + entries.join("")
  )}`;
  return letters + toLetters(checkOf(letters));
};

const intersect = (decisions) => {
  const valid = decisions.filter((decision) => decision !== void 0);
  if (!valid.length || valid.length < decisions.length) return void 0;
  return {
    ...valid.reduce((a, b) => a.decidedAt < b.decidedAt ? a : b),
    answer: (id) => {
      const [answer, ...others] = new Set(valid.map((decision) => decision.answer(id)));
      return others.length ? void 0 : answer;
    }
  };
};

export { encode as e, intersect as i };
