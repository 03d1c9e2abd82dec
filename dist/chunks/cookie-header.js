import { h as hash } from './validity.js';

const parseAddress = (value, base, page = base) => {
  try {
    const { href, protocol, username, password } = new URL(value, base);
    const known = protocol === "https:" || protocol === "http:" && page.startsWith("http:");
    return known && !username && !password ? href : void 0;
  } catch {
    return void 0;
  }
};

const text = ["language", "string", "string"];
const mode = "opt-in|opt-out|inform";
const cookies = [
  {
    "!": "name",
    name: "string",
    duration: text,
    kind: "cookie|localStorage|sessionStorage|indexedDB|pixel",
    purpose: text
  }
];
const TABLE = {
  $schema: "string",
  revision: "revision",
  mode,
  regions: ["region", { mode, exempt: ["id"] }],
  controller: { name: "string", email: "string", url: "address" },
  policy: { url: "address", version: "string", effectiveDate: "date", changes: text },
  categories: [
    "id",
    {
      label: text,
      description: text,
      services: [
        "id",
        { label: text, provider: "string", policyUrl: "address", purpose: text, cookies }
      ],
      cookies,
      onWithdraw: "reload|ask|none",
      sale: "flag"
    }
  ],
  cookie: {
    name: "name",
    domain: "domain",
    path: "path",
    sameSite: "Lax|Strict|None",
    expiresAfterDays: { accept: "days", reject: "days" }
  },
  signals: { gpc: "honor|ignore" },
  vendors: {
    google: { "": "flag", mode: "basic|advanced", dataLayer: "string" },
    microsoft: "flag",
    meta: "flag",
    matomo: "flag"
  },
  language: {
    default: "language",
    detect: "document|browser",
    texts: ["language", ["string", "string"]]
  },
  ui: {
    layout: "box|bar|cloud",
    position: "position",
    preferences: "dialog|sheet",
    theme: "auto|light|dark",
    blocking: "flag",
    close: "flag",
    trigger: "flag"
  },
  record: { url: "address" }
};

const PATTERNS = {
  string: /^[^]{1,5000}$/,
  id: /^[a-z\d][a-z\d_-]{0,63}$/,
  language: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i,
  region: /^(EEA|[A-Z]{2}(-[A-Z\d]{1,3})?)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  name: /^[\w.~-]{1,64}$/,
  domain: /^[a-z\d.-]+$/i,
  path: /^\/[^;\s]*$/,
  position: /^(top|bottom|center)(-start|-end)?$/
};
const passes = (test, value) => {
  if (test === "flag") return typeof value === "boolean";
  if (test === "days") return typeof value === "number" && value >= 1 && value <= 400;
  if (test === "revision" && Number.isFinite(value)) return true;
  if (typeof value !== "string") return false;
  if (test === "address") return !!parseAddress(value, "http://a");
  if (test === "id" && value in {}) return false;
  return test.includes("|") ? test.split("|").includes(value) : (PATTERNS[test] ?? PATTERNS["string"]).test(value);
};
const MOST_CATEGORIES = 64;
const dropDoubles = (categories = {}, fault) => {
  const ids = /* @__PURE__ */ new Set(["essential", ...Object.keys(categories)]);
  if (ids.size > MOST_CATEGORIES) fault("/categories", ids.size, "categories");
  const entries = Object.entries(categories).map(([category, { services, ...rest }]) => {
    const own = Object.entries(services ?? {}).filter(([id]) => {
      if (ids.has(id)) fault(`/categories/${category}/services/${id}`, id, "unique");
      return ids.size < ids.add(id).size;
    });
    return [
      category,
      Object.freeze({ ...rest, services: Object.freeze(Object.fromEntries(own)) })
    ];
  });
  return Object.freeze(Object.fromEntries(entries));
};
const checkConfig = (input = {}) => {
  const faults = [];
  const fault = (pointer, found, allowed) => {
    faults.push({ pointer, found, allowed });
  };
  const walk = (rule, value, pointer) => {
    const list = Array.isArray(rule) ? rule : void 0;
    const table = list || typeof rule === "string" ? void 0 : rule;
    const instead = list ? list[2] : table ? table[""] : rule;
    const isNested = typeof value === "object" && value !== null;
    if (!(list || table) || instead && !isNested) {
      return passes(instead, value) ? value : fault(pointer, value, instead);
    }
    const isList = list?.length === 1;
    if (!isNested || Array.isArray(value) !== isList) {
      return fault(pointer, value, isList ? "list" : "object");
    }
    const required = table?.["!"];
    const members = Object.entries(value).filter(([, member]) => member !== void 0);
    if (required && !members.some(([key]) => key === required)) {
      return fault(`${pointer}/${required}`, void 0, table[required]);
    }
    const known = Object.keys(table ?? {}).filter((key) => /\w/.test(key));
    const copy = isList ? [] : /* @__PURE__ */ Object.create(null);
    for (const [key, member] of members) {
      const place = `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
      if (table && !known.includes(key)) fault(place, key, `keys ${known.join("|")}`);
      else if (list && !isList && !passes(list[0], key))
        fault(place, key, list[0]);
      else {
        const sound = walk(table ? table[key] : list.at(isList ? 0 : 1), member, place);
        if (sound !== void 0) copy[isList ? copy.length : key] = sound;
      }
    }
    return required && !(required in copy) ? void 0 : Object.freeze(copy);
  };
  const config = walk(TABLE, input, "") ?? {};
  const categories = config.categories && dropDoubles(config.categories, fault);
  const idAt = (pointer) => {
    const [, category, service] = /^\/categories\/([^/]+)(?:\/services\/([^/]+))?/.exec(pointer) ?? [];
    return service ?? category;
  };
  return {
    config: categories ? Object.freeze({ ...config, categories }) : config,
    faults,
    unsound: faults.flatMap(({ pointer }) => idAt(pointer) ?? []),
    readable: !faults.some(({ pointer }) => !pointer || pointer === "/categories")
  };
};

const BUILT_IN = {
  analytics: {},
  functional: {},
  marketing: {}
};
const completeConfig = (config, unsound = [], readable = true) => {
  const { essential = {}, ...others } = config.categories ?? BUILT_IN;
  const categories = [["essential", essential], ...Object.entries(others)].map(
    ([category, own]) => {
      const sound = !unsound.includes(category);
      const services = Object.entries(own.services ?? {}).map(([id, service]) => ({
        cookies: [],
        ...service,
        id,
        category,
        sound: sound && !unsound.includes(id)
      }));
      return { cookies: [], ...own, id: category, category, services, sound };
    }
  );
  const members = categories.flatMap((category) => [category, ...category.services]);
  const asked = members.filter(({ category, sound }) => sound && category !== "essential").map(({ id }) => id);
  return { config, categories, members, asked, readable };
};

const resolveConfig = (input) => {
  const { config, unsound, readable } = checkConfig(input);
  return completeConfig(config, unsound, readable);
};

const standingOf = ({ config, members, categories, asked }, decision, source, persistence, region) => {
  const verdicts = /* @__PURE__ */ new Map();
  const services = /* @__PURE__ */ Object.create(null);
  for (const { id, category } of members) {
    const answer = category === "essential" || (asked.includes(id) ? decision?.answer(id) : void 0);
    verdicts.set(id, answer === void 0 ? "open" : answer === true ? "granted" : "denied");
    if (id !== category) {
      services[id] = answer === true;
      if (answer === false && verdicts.get(category) === "granted")
        verdicts.set(category, "denied");
    }
  }
  const ids = (granted) => Object.freeze(
    categories.map(({ id }) => id).filter((id) => verdicts.get(id) === "granted" === granted)
  );
  return {
    verdict: (id) => verdicts.get(id),
    state: Object.freeze({
      status: !decision ? "undecided" : asked.some((id) => verdicts.get(id) === "open") ? "partial" : "decided",
      granted: ids(true),
      denied: ids(false),
      services: Object.freeze(services),
      decidedAt: decision && new Date(decision.decidedAt).toISOString(),
      method: decision?.method ?? "default",
      source: decision ? source : "none",
      revision: config.revision ?? 1,
      persistence,
      region,
      mode: "opt-in",
      signal: false
    })
  };
};

const fingerprintOf = (json) => hash(json) >>> 2;

const valuesOf = (header, name) => header.split(/; */).filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
const namesOf = (header) => header.split(";").map((pair) => pair.split("=")[0].trim()).filter(Boolean);

export { checkConfig as a, completeConfig as c, fingerprintOf as f, namesOf as n, parseAddress as p, resolveConfig as r, standingOf as s, valuesOf as v };
