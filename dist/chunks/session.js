import { n as namesOf, b as checkConfig, g as editionOf } from './cookie-header.js';
import { e as encode } from './intersect.js';
export { i as intersect } from './intersect.js';
import { q as queryAll, s as setCookie, g as getCookies, c as cookieScope, r as renewAnswer, a as readValues, w as whenParsed, b as afterPaint } from './index.js';
import Cookies from 'js-cookie';

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
  return [
    "/",
    ...steps.flatMap((_, index) => {
      const path = `/${steps.slice(0, index + 1).join("/")}`;
      return [path, `${path}/`];
    })
  ];
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
const erase = (declared, granted, own) => {
  const matching = (sought, names) => {
    const isIn = (list, candidate) => list.some(({ kind = "cookie", name }) => kind === sought && matchesPattern(candidate, name));
    return names.filter((name) => isIn(declared, name) && !isIn(granted, name));
  };
  if (!declared.length) return;
  attempt(() => {
    for (const name of matching("cookie", namesOf(getCookies()))) {
      if (name !== own) expireCookie(name);
    }
  });
  for (const kind of ["localStorage", "sessionStorage"]) {
    attempt(() => {
      const area = globalThis[kind];
      for (const key of matching(kind, Object.keys(area))) area.removeItem(key);
    });
  }
  if (declared.some(({ kind }) => kind === "indexedDB")) {
    attempt(() => {
      indexedDB.databases().then(
        (all) => {
          const names = all.map(({ name }) => name ?? "");
          for (const name of matching("indexedDB", names)) indexedDB.deleteDatabase(name);
        },
        () => {
        }
      );
    });
  }
};

const MOST_BYTES = 4096;
const writeAnswer = (config, value, expires) => {
  const { name, domain, path, sameSite } = cookieScope(config);
  const inherited = Object.fromEntries(Object.keys(Object.prototype).map((key) => [key, false]));
  const isKept = () => readValues(name).join() === value;
  const set = (scope) => {
    Cookies.set(name, value, {
      ...inherited,
      expires,
      path,
      sameSite,
      secure: location.protocol === "https:",
      ...scope && { domain: scope }
    });
    return isKept();
  };
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return false;
    }
  };
  const domains = domain === "auto" ? [...parentDomains(location.hostname), void 0] : [domain];
  if (name.length + value.length >= MOST_BYTES) return false;
  return attempt(() => domains.some(set)) || attempt(() => {
    expireCookie(name);
    return domains.some(set);
  }) || attempt(() => {
    renewAnswer(config, value, expires.getTime());
    return isKept();
  });
};

const nameOf = ({ settings }) => cookieScope(settings.config).name;
const isGranted = ({ verdict }, id) => verdict(id) === "granted";
const WITHOUT_EFFECT = ["mode", "regions", "signals", "vendors", "record"];
const check = (page, input) => {
  const checked = checkConfig(input);
  for (const fault of checked.faults) page.report({ code: "config-invalid", ...fault });
  void whenParsed().then(() => {
    for (const tag of templateTags()) page.report({ code: "script-inert" }, tag);
  });
  const { config } = checked;
  const idle = WITHOUT_EFFECT.filter((key) => config[key] && config[key] !== "opt-in");
  if (idle.length) {
    console.warn(
      `[ask-first] ${idle.join(", ")}: no effect yet. Everybody is asked before anything.`
    );
  }
  return checked;
};
const sweep = (page) => {
  const { settings, standing } = page;
  const declared = (granted) => settings.members.filter(({ id }) => isGranted(standing, id) === granted).flatMap(({ cookies }) => cookies);
  erase(declared(false), declared(true), nameOf(page));
};
const adopt = (page, decision, standing) => {
  const { settings, events, standing: before } = page;
  page.decision = decision;
  page.standing = standing;
  const { state } = standing;
  const { method = "default", source } = state;
  const changed = settings.members.filter(({ id }) => isGranted(before, id) !== isGranted(standing, id)).map(({ id }) => id);
  const mustReload = settings.members.some(({ id, category }) => {
    const { onWithdraw = "reload" } = settings.categories.find((other) => other.id === category);
    return onWithdraw === "reload" && changed.includes(id) && isGranted(before, id) && page.gate?.hasRun(category);
  });
  sweep(page);
  events.tell();
  if (changed.length) {
    events.emit("change", { state, previous: before.state, changed, method, source });
  }
  if (decision && page.standing === standing) {
    events.emit("consent", { state, method, source });
  }
  void afterPaint().then(
    () => mustReload ? location.reload() : page.gate?.update(method === "reject-all")
  );
};
const store = (page, value) => {
  const decision = page.decode(value);
  const expires = new Date(page.expiryOf(decision));
  const isKept = writeAnswer(page.settings.config, value, expires);
  page.recall();
  return { decision, isKept };
};
const decide = (page, choice, from, trusted) => {
  const { settings, fingerprint = 0, standing } = page;
  const isAll = typeof choice === "string";
  const { decision, isKept } = store(
    page,
    encode({
      decidedAt: Date.now(),
      method: isAll ? choice : "custom",
      signal: false,
      edition: editionOf(settings.config),
      fingerprint,
      answers: isAll ? settings.asked.map((id) => [id, choice === "accept-all"]) : answerAll(settings, page.decision, choice)
    })
  );
  if (!isKept && standing.state.persistence === "cookie") page.report({ code: "persist-failed" });
  page.trusted = trusted;
  page.presenter.hide();
  adopt(page, decision, page.stand(decision, from, isKept ? "cookie" : "memory"));
};
const save = (page, choices) => {
  const ids = Object.keys(Object(choices));
  const unknown = ids.filter((id) => !page.standing.verdict(id));
  for (const found of unknown) page.report({ code: "unknown-category", found });
  if (!unknown.length || unknown.length < ids.length) decide(page, { ...choices }, "api");
};
const acceptAll = (page) => decide(page, "accept-all", "api");
const rejectAll = (page) => decide(page, "reject-all", "api");
const withdraw = (page, what) => typeof what === "string" ? save(page, { [what]: false }) : rejectAll(page);
const reset = (page) => {
  try {
    expireCookie(nameOf(page));
  } catch {
  }
  page.recall();
  page.presenter.hide();
  adopt(page, void 0, page.stand(void 0, "none"));
  page.ask();
};
const sync = (page) => {
  const decision = page.recall();
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
  store(page, encode({ ...decision, fingerprint, answers }));
};

export { acceptAll, check, confirm, decide, rejectAll, reset, save, sweep, sync, withdraw };
