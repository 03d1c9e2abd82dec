import { c as completeConfig, n as namesOf, a as checkConfig } from './cookie-header.js';
import { a as editionOf, h as hash } from './validity.js';
import { e as encode } from './intersect.js';
export { i as intersect } from './intersect.js';
import { q as queryAll, s as setCookie, g as getCookies, c as cookieScope, r as readValues, a as renewAnswer, w as whenParsed, b as afterPaint } from './index.js';
import Cookies from 'js-cookie';

const isShort = ({ name }) => /^.{0,5}[^\W_]\*$|^.{0,2}\*$/.test(name);
const BUTTONS = ["banner.accept", "banner.reject", "banner.preferences", "preferences.save"];
const alike = (words) => {
  const first = /* @__PURE__ */ new Map();
  return words.flatMap(([name, text]) => {
    const key = text?.trim().toLowerCase();
    const other = key && first.get(key);
    if (key) first.set(key, name);
    return other ? [`"${other}" and "${name}" say the same`] : [];
  });
};
const inLanguage = (text, tag) => typeof text === "object" ? text[tag] : text;
const adviceOn = (config) => {
  const { accept = 182, reject = 182 } = config.cookie?.expiresAfterDays ?? {};
  const { categories, members } = completeConfig(config);
  const names = members.flatMap(
    ({ id, cookies }) => cookies.filter(isShort).map(({ name }) => `${id}: "${name}" is short and erases all names that begin so`)
  );
  const languages = categories.flatMap(
    ({ label = "" }) => typeof label === "object" ? Object.keys(label) : [""]
  );
  return [
    // A no should be remembered as long as a yes, six months for both (CNIL, delib. 2020-092).
    ...reject < accept ? ["/cookie/expiresAfterDays: a no is forgotten sooner than a yes"] : [],
    // Whoever can't tell yes from no, or one purpose from the other, has not consented (GDPR art. 4(11), 7(2)).
    ...Object.entries(config.language?.texts ?? {}).flatMap(
      ([tag, texts]) => alike(BUTTONS.map((key) => [key, texts[key]])).map((two) => `/language/texts/${tag}: ${two}`)
    ),
    ...new Set(
      languages.flatMap(
        (tag) => alike(categories.map(({ id, label }) => [id, inLanguage(label, tag)])).map(
          (two) => `/categories: ${two}`
        )
      )
    ),
    ...names
  ];
};

const answerAll = ({ members, asked }, before, choices) => members.filter(({ id }) => asked.includes(id)).map(({ id, category }) => {
  const named = [id, category].find((name) => Object.hasOwn(choices, name));
  return [id, named ? choices[named] === true : before?.answer(id) === true];
});

const templateTags = () => queryAll(document, "template").flatMap(({ content }) => [
  ...content.querySelectorAll(
    'script[type="text/plain"]:is([data-category],[data-service])'
  )
]);

const parentDomains = (host) => {
  const labels = /[^\d.]/.test(host) && !host.includes(":") ? host.split(".") : [];
  return labels.slice(1).map((_, index) => labels.slice(-index - 2).join("."));
};
const parentPaths = (pathname) => {
  const steps = pathname.split("/").slice(1);
  const paths = steps.flatMap((_, index) => {
    const path = `/${steps.slice(0, index + 1).join("/")}`;
    return [path, `${path}/`];
  });
  return ["/", ...paths.filter((path) => !path.includes(";"))];
};

const expireCookie = (name) => {
  const kinds = location.protocol === "https:" ? ["", ";Secure", ";Secure;SameSite=None;Partitioned"] : [""];
  const domains = ["", ...parentDomains(location.hostname).map((domain) => `;Domain=${domain}`)];
  for (const path of parentPaths(location.pathname)) {
    for (const domain of domains) {
      for (const kind of kinds) {
        setCookie(
          `${name}=;Max-Age=0;Expires=${(/* @__PURE__ */ new Date(0)).toUTCString()};Path=${path}${domain}${kind}`
        );
      }
    }
  }
};

const matchesPattern = (name, pattern) => {
  const [first = "", ...parts] = pattern.split("*");
  const last = parts.pop();
  if (last === void 0) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
};

const attempt = (action) => {
  try {
    action();
  } catch {
  }
};
const erase = (declared, granted, own, survived) => {
  const matching = (sought, names) => {
    const isIn = (list, candidate) => list.some(({ kind = "cookie", name }) => kind === sought && matchesPattern(candidate, name));
    return names.filter((name) => isIn(declared, name) && !isIn(granted, name));
  };
  const here = () => matching("cookie", namesOf(getCookies())).filter((name) => name !== own);
  if (!declared.length) return;
  attempt(() => {
    here().forEach(expireCookie);
    const rest = here();
    if (rest[0]) survived(rest);
  });
  for (const kind of ["localStorage", "sessionStorage"]) {
    attempt(() => {
      const area = globalThis[kind];
      for (const key of matching(kind, Object.keys(area))) area.removeItem(key);
    });
  }
  if (declared.some(({ kind }) => kind === "indexedDB")) {
    attempt(() => {
      indexedDB.databases().then((all) => {
        const names = all.map(({ name }) => name ?? "");
        for (const name of matching("indexedDB", names)) {
          indexedDB.deleteDatabase(name).onblocked = () => survived([name]);
        }
      }).catch(() => {
      });
    });
  }
};

const MOST_BYTES = 4096;
const MOST_DOTS = 3;
const writeAnswer = (config, valueFor, expires) => {
  const { name, domain, path, sameSite } = cookieScope(config);
  const inherited = Object.fromEntries(Object.keys(Object.prototype).map((key) => [key, false]));
  const dotsOf = (scope) => scope.split(".").length - 1;
  const domains = domain === "auto" ? [...parentDomains(location.hostname).filter((scope) => dotsOf(scope) <= MOST_DOTS), ""] : [domain ?? ""];
  const write = (put) => {
    for (const scope of domains) {
      const dots = domain === "auto" && scope ? dotsOf(scope) : 0;
      const value = valueFor(dots);
      if (name.length + value.length >= MOST_BYTES) return void 0;
      try {
        put(value, scope, dots);
      } catch {
      }
      if (readValues(name).join() === value) return value;
    }
    return void 0;
  };
  const set = (value, scope) => {
    Cookies.set(name, value, {
      ...inherited,
      expires,
      path,
      sameSite,
      secure: location.protocol === "https:",
      ...scope && { domain: scope }
    });
  };
  const clear = () => {
    try {
      expireCookie(name);
    } catch {
    }
  };
  return write(set) ?? // Another cookie of the name stands beside ours, from an older scope or a neighbour: it has to go.
  (clear(), write(set)) ?? // An element of the page stands where js-cookie writes; the accessor reaches past it.
  write((value, _, dots) => renewAnswer(config, value, expires.getTime(), dots));
};

const nameOf = ({ settings }) => cookieScope(settings.config).name;
const isGranted = ({ verdict }, id) => verdict(id) === "granted";
const WITHOUT_EFFECT = ["mode", "regions", "signals", "vendors", "record"];
const check = (page, input, error) => {
  if (error) {
    page.report({
      code: error instanceof SyntaxError ? "config-not-json" : "config-unreachable",
      found: `${page.place}: ${error}`,
      pointer: ""
    });
    return { config: {}, faults: [], unsound: [], readable: false };
  }
  const checked = checkConfig(input);
  for (const fault of checked.faults) page.report({ code: "config-invalid", ...fault });
  void whenParsed().then(() => {
    for (const tag of templateTags()) page.report({ code: "script-inert" }, tag);
  });
  const { config } = checked;
  const idle = WITHOUT_EFFECT.filter((key) => config[key] && config[key] !== "opt-in");
  const notes = idle.length ? [`${idle.join(", ")}: no effect yet. Everybody is asked before anything.`] : [];
  for (const note of [...notes, ...adviceOn(config)]) console.warn(`[ask-first] ${note}`);
  return checked;
};
const sweep = (page) => {
  const { settings, standing } = page;
  const declared = (granted) => settings.members.filter(({ id }) => isGranted(standing, id) === granted).flatMap(({ cookies }) => cookies);
  erase(
    declared(false),
    declared(true),
    nameOf(page),
    (names) => page.report({ code: "erase-incomplete", found: names.join(", ") })
  );
};
const adopt = (page, decision, standing, how = {}) => {
  const { settings, events, standing: before } = page;
  page.decision = decision;
  page.standing = standing;
  page.trusted = how.trusted;
  page.words = how.words;
  const { state } = standing;
  const { method = "default", source } = state;
  const changed = settings.members.filter(({ id }) => isGranted(before, id) !== isGranted(standing, id)).map(({ id }) => id);
  const wishes = settings.members.map(({ id, category }) => {
    const { onWithdraw = "reload" } = settings.categories.find((other) => other.id === category);
    const isRunning = changed.includes(id) && isGranted(before, id) && page.gate?.hasRun(category);
    return isRunning ? onWithdraw : "none";
  });
  sweep(page);
  if (changed.length) {
    events.emit("change", { state, previous: before.state, changed, method, source });
  }
  if (decision && page.standing === standing) {
    events.emit("consent", { state, method, source });
  }
  events.tell();
  const goOn = () => page.gate?.update(method === "reject-all");
  void afterPaint().then(() => {
    if (wishes.includes("reload")) {
      location.reload();
      setTimeout(goOn, 4e3);
    } else {
      goOn();
      if (wishes.includes("ask")) page.presenter.show("reload");
    }
  });
};
const close = (page) => {
  const { standing } = page;
  page.presenter.hide();
  return page.standing === standing;
};
const overwritten = /* @__PURE__ */ new Set();
const store = (page, answers) => {
  const valueFor = (dots) => encode({ ...answers, dots });
  overwritten.add(page.seen);
  const decision = page.decode(valueFor(0));
  const kept = writeAnswer(page.settings.config, valueFor, new Date(page.expiryOf(decision)));
  page.kept = kept;
  page.recall();
  return { decision, isKept: kept !== void 0 };
};
const decide = (page, choice, from, trusted, shown) => {
  const { settings, fingerprint = 0, standing } = page;
  const isAll = typeof choice === "string";
  const { decision, isKept } = store(page, {
    decidedAt: Date.now(),
    method: isAll ? choice : "custom",
    signal: false,
    edition: editionOf(settings.config),
    fingerprint,
    answers: isAll ? settings.asked.map((id) => [id, choice === "accept-all"]) : answerAll(settings, page.decision, choice)
  });
  if (!isKept && standing.state.persistence === "cookie") page.report({ code: "persist-failed" });
  if (!close(page)) return;
  adopt(page, decision, page.stand(decision, from, isKept ? "cookie" : "memory"), {
    trusted,
    words: shown && { ...shown, hash: hash(shown.text).toString(16).padStart(8, "0") }
  });
};
const save = (page, choices) => {
  const ids = Object.keys(Object(choices));
  const unknown = ids.filter((id) => !page.standing.verdict(id));
  for (const found of unknown) page.report({ code: "unknown-category", found });
  if (!unknown.length || unknown.length < ids.length) decide(page, { ...choices }, "api");
  else page.gate?.update();
};
const acceptAll = (page) => decide(page, "accept-all", "api");
const rejectAll = (page) => decide(page, "reject-all", "api");
const withdraw = (page, what) => typeof what === "string" ? save(page, { [what]: false }) : rejectAll(page);
const reset = (page) => {
  overwritten.add(page.seen);
  page.kept = void 0;
  try {
    expireCookie(nameOf(page));
  } catch {
  }
  page.recall();
  if (!close(page)) return;
  adopt(page, void 0, page.stand(void 0, "none"));
  page.ask();
};
const restore = (page) => {
  const { kept, settings } = page;
  try {
    if (kept === void 0) expireCookie(nameOf(page));
    else {
      const decision = page.decode(kept);
      renewAnswer(settings.config, kept, page.expiryOf(decision), decision.dots);
    }
  } catch {
  }
  page.recall();
};
const sync = (page) => {
  const { seen } = page;
  const decision = page.recall();
  if (page.seen === seen) {
    page.gate?.update();
    return;
  }
  if (decision && overwritten.has(page.seen)) {
    restore(page);
    page.gate?.update();
    return;
  }
  if (!close(page)) return;
  adopt(page, decision, page.stand(decision, "sync"));
  page.ask();
};
const confirm = (page) => {
  const { decision, fingerprint = 0, settings } = page;
  if (!decision) return;
  const answers = settings.asked.flatMap((id) => {
    const answer = decision.answer(id);
    return answer === void 0 ? [] : [[id, answer]];
  });
  if (answers.length >= decision.count) {
    const stored = store(page, { ...decision, fingerprint, answers });
    page.decision = stored.decision;
    if (!stored.isKept) page.report({ code: "persist-failed" });
  } else if (!page.seen.includes(",")) {
    renewAnswer(settings.config, page.seen, page.expiryOf(decision), decision.dots);
  }
};

export { acceptAll, check, confirm, decide, rejectAll, reset, save, sweep, sync, withdraw };
