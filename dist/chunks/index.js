import { p as parseAddress, v as valuesOf, c as completeConfig, s as standingOf, f as fingerprintOf, r as resolveConfig } from './cookie-header.js';
import { d as decode, e as expiryOf, r as recall } from './validity.js';

const idsOf = (expression) => expression.match(/[^\s,|!]+/g) ?? [];
const holds = (expression, verdict) => idsOf(expression).every(verdict) && expression.split("|").some(
  (part) => part.match(/[^\s,]+/g)?.every(
    (word) => word.startsWith("!") ? verdict(word.slice(1)) === "denied" : verdict(word) === "granted"
  )
);
const evaluate = (condition, verdict) => {
  if (typeof condition === "string") return holds(condition, verdict);
  const { all, any, not } = Object(condition);
  const one = (part) => evaluate(part, verdict);
  if (Array.isArray(all)) return all.every(one);
  if (Array.isArray(any)) return any.some(one);
  return not !== void 0 && !one(not);
};

const recordOf = ({
  settings: { members, config },
  decision,
  standing,
  trusted,
  words
}) => {
  const { controller, policy } = config;
  return decision && {
    ...standing.state,
    trusted,
    words,
    configHash: decision.fingerprint.toString(16),
    controller,
    policy,
    asked: members.flatMap(({ id, label }) => {
      const granted = decision.answer(id);
      return granted === void 0 ? [] : { id, label, granted };
    })
  };
};

const read = (key) => Reflect.get(Document.prototype, key, document);
const getCookies = () => read("cookie");
const setCookie = (text) => Reflect.set(Document.prototype, "cookie", text, document);
const getCurrentScript = () => read("currentScript");
const isLoading = () => read("readyState") === "loading";
const matches = (element, selector) => Element.prototype.matches.call(element, selector);
const queryAll = (root, selector) => [
  ...(root === document ? Document.prototype : root).querySelectorAll.call(root, selector)
];
const listen = (target, type, listener, options) => EventTarget.prototype.addEventListener.call(target, type, listener, options);
const dispatch = (type, detail) => {
  EventTarget.prototype.dispatchEvent.call(
    document,
    new CustomEvent(type, { detail, bubbles: true })
  );
};
const whenParsed = () => new Promise((resolve) => {
  if (isLoading()) listen(document, "DOMContentLoaded", resolve);
  else resolve(0);
});
const whenSeen = (action) => {
  if (read("prerendering")) listen(document, "prerenderingchange", action, { once: true });
  else action();
};

const LINK = "#ask-first";
const commandOf = (target) => {
  if (!(target instanceof Element)) return void 0;
  const command = Element.prototype.getAttribute.call(target, "data-ask-first");
  if (/^(preferences|(accept|reject)-all)$/.test(command ?? "")) return command;
  return target.href === location.href.split("#")[0] + LINK ? "preferences" : void 0;
};
const watchControls = (obey, signal) => listen(
  document,
  "click",
  (event) => {
    for (const control of event.composedPath()) {
      const command = commandOf(control);
      if (command) {
        event.preventDefault();
        obey(command, event, control);
        return;
      }
    }
  },
  // Capturing: a page that stops its clicks on the way up must not take the way back to the choice.
  { signal, capture: true }
);
const isAskedForByAddress = () => location.hash === LINK;

const createEvents = (report) => {
  let past = [];
  let queue = [];
  const subscribers = /* @__PURE__ */ new Set();
  const listeners = /* @__PURE__ */ new Set();
  const attempt = (action, isError) => {
    try {
      action();
    } catch (found) {
      reportError(found);
      if (!isError) report({ code: "listener-failed", found });
    }
  };
  return {
    emit: (...event) => {
      if (queue.push(event) > 1) return;
      for (const [name, detail] of queue) {
        if (queue.length > 99) {
          report({ code: "listener-failed", found: "answers what it brings about, without end" });
          break;
        }
        past = past.filter(([other]) => other !== name || name === "error");
        past.push([name, detail]);
        const all = [...listeners];
        dispatch(`ask-first:${name}`, detail);
        for (const [type, call] of all) if (type === name) call(detail);
      }
      queue = [];
    },
    on: (type, listener, { signal, replay = true } = {}) => {
      const entry = [
        type,
        (detail) => {
          if (signal?.aborted) listeners.delete(entry);
          if (listeners.has(entry)) attempt(() => listener(detail), type === "error");
        }
      ];
      listeners.add(entry);
      const missed = past.filter(
        ([name]) => replay && name === type && /ready|consent|error/.test(name)
      );
      queueMicrotask(() => {
        for (const event of missed) if (past.includes(event)) entry[1](event[1]);
      });
      return () => listeners.delete(entry);
    },
    subscribe: (listener) => {
      subscribers.add(listener);
      return () => subscribers.delete(listener);
    },
    tell: () => {
      for (const listener of subscribers) attempt(listener);
    }
  };
};

const nextTask = () => {
  const { scheduler } = globalThis;
  return scheduler?.yield?.call ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};
const afterPaint = () => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 100);
});

const createChains = () => {
  const ends = /* @__PURE__ */ new Map();
  return (categories, action) => {
    const key = categories.join();
    const before = [key, ...categories].flatMap((each) => ends.get(each) ?? []);
    ends.set(
      key,
      Promise.all(before).then(action).catch(() => {
      })
    );
    return !!before[0];
  };
};

const hasNonce = (element, nonce) => !nonce || element.nonce === nonce && nonce !== "required" && [...element.attributes].every(({ name, value }) => !/<(script|style)/i.test(name + value));

const { getOwnPropertyDescriptors } = Object;
const withWriteGuard = (action) => new Promise((resolve) => {
  let written = "";
  let before;
  const write = (...texts) => {
    written += texts.join("");
  };
  const guards = Object.entries(
    getOwnPropertyDescriptors({
      write,
      writeln: (...texts) => write(...texts, "\n"),
      open: () => document
    })
  );
  const task = AbortSignal.timeout(0);
  listen(task, "abort", () => {
    before = getOwnPropertyDescriptors(document);
    for (const [name, guard] of guards) Reflect.defineProperty(document, name, guard);
    action();
  });
  listen(task, "abort", () => {
    for (const [name, { value }] of guards) {
      if (Reflect.get(document, name) !== value) continue;
      Reflect.deleteProperty(document, name);
      if (before[name]) Reflect.defineProperty(document, name, before[name]);
    }
    resolve(written);
  });
});

const PATIENCE = 8e3;
const LEAST = 1e3;
const typeOf = (script) => script.getAttribute("data-type") ?? "";
const isCode = (script) => !script.noModule && /^$|module|script$/i.test(typeOf(script));
const sourceOf = (script) => script.getAttribute("src") ?? script.getAttribute("data-src");
const runScript = async (script, since, mayStart, report) => {
  const type = typeOf(script);
  const source = sourceOf(script);
  const isAsync = script.hasAttribute("async");
  if (source !== null && !script.hasAttribute("src")) script.src = source;
  const insert = () => {
    if (!mayStart()) return false;
    const place = new Text();
    script.replaceWith(place);
    script.removeAttribute("type");
    if (type) script.type = type;
    script.async = true;
    place.replaceWith(script);
    script.toggleAttribute("async", isAsync);
    if (!type.includes("/") || isCode(script)) script.type = "text/plain";
    return isCode(script);
  };
  if (source === null) return withWriteGuard(insert);
  const trouble = new Promise((resolve) => {
    script.addEventListener("load", () => resolve(""));
    script.addEventListener("error", () => resolve("failed"));
    setTimeout(resolve, Math.max(since + PATIENCE - performance.now(), LEAST), "timeout");
  });
  const found = insert() && await trouble;
  if (found) report({ code: `script-${found}`, found: source }, script);
  return "";
};

const preload = (script) => {
  if (!isCode(script) || script.charset) return;
  const link = Document.prototype.createElement.call(document, "link");
  for (const name of ["crossOrigin", "integrity", "referrerPolicy", "nonce"]) {
    Reflect.set(link, name, script[name]);
  }
  link.rel = `${typeOf(script) === "module" ? "module" : ""}preload`;
  link.as = "script";
  link.href = sourceOf(script);
  queryAll(document, "head")[0]?.append(link);
};

const CATEGORY = "[data-category]";
const SERVICE = "[data-service]";
const gatedIn = (root) => queryAll(
  root,
  queryAll(root, `${SERVICE}:not(${CATEGORY})`)[0] ? `${SERVICE},${CATEGORY}` : CATEGORY
);
const MEDIA = ":not(script,form):is([data-src],[data-srcset],[data-href]),iframe[src],noscript";
const isComplete = (tag) => !isLoading() || matches(tag, ":not(:last-child),:not(:last-child) *");
const isTag = (element) => element instanceof HTMLScriptElement && element.getAttribute("type") === "text/plain";
const createGate = (verdict, categoryOf, nonce, load, report, onHeldFrames, onDeclarations) => {
  const roots = /* @__PURE__ */ new Set();
  const settled = /* @__PURE__ */ new WeakSet();
  const early = /* @__PURE__ */ new WeakSet();
  const done = /* @__PURE__ */ new Map();
  const append = createChains();
  let media;
  let isParsed = false;
  let isScheduled = false;
  let held;
  let release;
  let isStopped = false;
  const isGranted = (condition) => !held && !isStopped && holds(condition, verdict);
  const refuse = (element, code, found) => {
    settled.add(element);
    report({ code, found }, element);
  };
  const attempt = async (element, action) => {
    try {
      await action();
    } catch (error) {
      refuse(element, "activation-failed", error);
    }
  };
  const isAllowed = (script) => {
    const source = sourceOf(script);
    const isSafe = source === null || parseAddress(source, script.baseURI, location.href);
    if (hasNonce(script, nonce) && isSafe) return true;
    refuse(script, isSafe ? "nonce-missing" : "address-refused", source);
    return false;
  };
  const activate = (script, condition, categories, since) => attempt(script, async () => {
    let isHeldUp;
    const mayStart = () => {
      isHeldUp = held;
      const isDue = script.isConnected && isTag(script) && isGranted(condition);
      if (isDue) done.set(script, categories);
      else if (!held) settled.delete(script);
      return isDue;
    };
    let start = since;
    const run = async () => {
      if (held) start = false;
      await held;
      const written2 = await runScript(script, start || performance.now(), mayStart, report);
      return isHeldUp ? run() : written2;
    };
    await nextTask();
    if (!since && !await (await load("tags")).mayRun(script, done, refuse)) return;
    const written = script.hasAttribute("data-ready") ? await (await load("tags")).withPastEvents(script, run) : await run();
    if (!written) return;
    const { place } = await load("tags");
    await held;
    if (!isGranted(condition)) return;
    const then = performance.now();
    for (const inner of place(script, written, report)) {
      if (isAllowed(inner)) await activate(inner, condition, categories, then);
    }
  });
  const enqueue = (script, condition) => {
    if (!isAllowed(script)) return;
    settled.add(script);
    const isExternal = sourceOf(script) !== null;
    const since = early.has(script) && script.async && performance.now();
    const categories = [...new Set(idsOf(condition).map(categoryOf))].sort();
    const action = () => activate(script, condition, categories, since);
    if (isExternal && script.hasAttribute("async")) void action();
    else if (append(categories, action) && isExternal && since) preload(script);
  };
  const conditionOf = (element) => {
    const category = element.getAttribute("data-category");
    const service = element.getAttribute("data-service");
    const condition = service ?? category;
    const unknown = idsOf(`${category ?? ""} ${service ?? ""}`).find((id) => !verdict(id));
    if (!unknown && idsOf(condition)[0]) return condition;
    refuse(element, "unknown-category", unknown);
    return void 0;
  };
  const pass = () => {
    isScheduled = false;
    if (isStopped) return;
    const waiting = [];
    for (const element of [...roots].flatMap(gatedIn)) {
      const isScript = isTag(element);
      if (!element.isConnected || settled.has(element)) continue;
      if (!(isScript ? isComplete(element) : matches(element, MEDIA))) continue;
      const condition = conditionOf(element);
      if (!condition) continue;
      if (!isScript) waiting.push([element, condition]);
      else {
        if (!isParsed) early.add(element);
        if (isGranted(condition)) enqueue(element, condition);
      }
    }
    isParsed = !isLoading();
    for (const declaration of queryAll(document, "ask-first-declaration")) {
      if (!settled.has(declaration)) onDeclarations();
      settled.add(declaration);
    }
    if (waiting.some(([element, condition]) => element.localName === "iframe" || isGranted(condition))) {
      media ??= load("media").then(
        ({ createMedia }) => createMedia({ isGranted, refuse, attempt, report, parseAddress, onHeldFrames })
      ).catch((found) => report({ code: "activation-failed", found }));
    }
    void media?.then((loaded) => held || loaded?.update(waiting));
  };
  const schedule = () => {
    if (!isScheduled) void nextTask().then(pass);
    isScheduled = true;
  };
  const observer = new MutationObserver(schedule);
  const hold = () => {
    held ??= new Promise((resolve) => release = resolve);
  };
  return {
    scan: (root) => {
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: [
          "type",
          "data-category",
          "data-service",
          "data-src",
          "data-srcset",
          "data-href"
        ]
      });
      roots.add(root);
      pass();
      void whenParsed().then(schedule);
    },
    hold,
    update: (isRefusal) => {
      held = release?.();
      if (isRefusal) void media?.then((loaded) => loaded?.once.clear());
      schedule();
    },
    hasRun: (category) => [...done.values()].flat().includes(category),
    loadOnce: (frame) => void media?.then((loaded) => {
      loaded?.once.add(frame);
      pass();
    }),
    stop: () => {
      isStopped = true;
      held = release?.();
      observer.disconnect();
    }
  };
};

const KEY = /* @__PURE__ */ Symbol.for("ask-first/1");
const getInstance = () => globalThis[KEY];
const setInstance = (consent) => {
  globalThis[KEY] = consent;
};

const createPresenter = (load, report) => {
  let mounting;
  let mounted;
  let wanted;
  const withInterface = (action) => {
    if (!mounting) {
      const mine = load().then(
        (ui) => {
          if (mounting !== mine) return ui.destroy();
          return mounted = ui;
        },
        (found) => {
          mounting = void 0;
          report({ code: "interface-failed", found });
        }
      );
      mounting = mine;
    }
    if (mounted) action(mounted);
    else void mounting.then((ui) => ui && action(ui));
  };
  return {
    show: (view, opener) => {
      if (wanted && view === "banner") return;
      wanted = view;
      withInterface((ui) => {
        if (wanted !== view) return;
        wanted = void 0;
        ui.show(view, opener);
      });
    },
    hide: () => {
      wanted = void 0;
      mounted?.hide();
    },
    setHeldFrames: (frames) => withInterface((ui) => ui.setHeldFrames(frames)),
    load: () => withInterface((ui) => ui.fillDeclarations()),
    destroy: () => {
      mounted?.destroy();
      wanted = mounting = mounted = void 0;
    }
  };
};

const cookieScope = ({ cookie }) => ({ __proto__: null, name: "ask-first", path: "/", sameSite: "Lax", ...cookie });

const hasLeftovers = (declared) => {
  const names = [];
  try {
    names.push(...getCookies().split(/; */));
    names.push(...Object.keys(localStorage), ...Object.keys(sessionStorage));
  } catch {
  }
  return declared.some(
    ({ name, kind }) => kind === "indexedDB" || names.some((other) => other.startsWith(name.split("*")[0]))
  );
};

const readValues = (name) => {
  try {
    return valuesOf(getCookies(), name);
  } catch {
    return [];
  }
};

const renewAnswer = (config, value, expires, dots = 0) => {
  const { name, domain, path, sameSite } = cookieScope(config);
  const scope = domain === "auto" ? dots && location.hostname.split(".").slice(~dots).join(".") : domain;
  setCookie(
    `${name}=${value};Path=${path};SameSite=${sameSite};Expires=${new Date(expires).toUTCString()}` + (scope ? `;Domain=${scope}` : "") + (location.protocol === "https:" ? ";Secure" : "")
  );
};

const watchStorage = (reread, signal) => {
  const { cookieStore } = globalThis;
  listen(document, "visibilitychange", reread, { signal });
  for (const type of ["focus", "pageshow"]) listen(window, type, reread, { signal });
  if (cookieStore instanceof EventTarget) listen(cookieStore, "change", reread, { signal });
};

const startConsent = (source, load, { language, nonce, region } = {}, place = "") => {
  const running = getInstance();
  if (running) {
    console.warn("[ask-first] runs already");
    return running;
  }
  let words;
  const report = (fault, element) => {
    const { code, pointer, found } = fault;
    void (words ??= load("diagnostics")).then(({ describeFault }) => describeFault(fault, element)).catch(() => `${found}`).then((message) => {
      console.error(`[ask-first] ${code}: ${message}`, element ?? "");
      events.emit("error", { code, message, pointer, element });
    });
  };
  const events = createEvents(report);
  const stop = new AbortController();
  const { signal } = stop;
  const roots = /* @__PURE__ */ new Set([document]);
  const nothing = completeConfig({ categories: {} }, [], false);
  const page = {
    settings: nothing,
    standing: standingOf(nothing, void 0, "none", "cookie", region),
    place,
    events,
    report,
    presenter: createPresenter(
      () => (
        // Taken out of the page, it stays out, whatever is still under way.
        (signal.aborted ? new Promise(() => {
        }) : load("ui")).then(({ mount }) => {
          void loadSession().catch(String);
          return mount({
            ...page,
            ...events,
            ...consent,
            language,
            decide: (choice, ...how) => {
              isAnswered = true;
              void act((loaded) => {
                isAnswered = false;
                loaded.decide(page, choice, "user", ...how);
              });
            },
            loadOnce: (frame) => page.gate?.loadOnce(frame)
          });
        })
      ),
      report
    ),
    ask: () => {
      const isOpen = !isAnswered && getState().status !== "decided";
      if (isOpen && page.settings.asked[0]) presenter.show("banner");
      else presenter.hide();
    },
    recall: () => {
      const { settings } = page;
      const values = readCookies();
      page.seen = values.join();
      const decisions = values.map((value) => recall(settings, value, Date.now()));
      if (!settings.readable) return void 0;
      return decisions.length < 2 ? decisions[0] : session?.intersect(decisions);
    },
    stand: (decision, from, persistence = "cookie") => standingOf(page.settings, decision, from, persistence, region),
    decode,
    expiryOf: (decision) => expiryOf(page.settings, decision)
  };
  const { presenter } = page;
  let session;
  let isStarted = false;
  let isAnswered = false;
  let isWaiting = false;
  const failed = (found) => report({ code: "decision-failed", found });
  const getState = () => page.standing.state;
  const has = (what) => evaluate(what, page.standing.verdict);
  let coming;
  const loadSession = () => coming ??= load("session").then((loaded) => session = loaded);
  const readCookies = () => readValues(cookieScope(page.settings.config).name);
  const act = (action, isHeard) => {
    if (!isStarted || !session) presenter.hide();
    isWaiting = !isStarted || !session;
    if (!isStarted) return ready.then(() => act(action));
    if (!page.settings.readable) {
      isAnswered = true;
      presenter.hide();
    } else if (session) action(session);
    else {
      page.gate?.hold();
      return loadSession().then(
        () => act(action),
        (found) => {
          failed(found);
          isWaiting = false;
          const { config } = page.settings;
          for (const domain of isHeard ? [] : [config.cookie?.domain ?? "", ""]) {
            renewAnswer({ cookie: { ...config.cookie, domain } }, "", 4e12, page.decision?.dots);
          }
          page.decision = void 0;
          page.standing = page.stand(void 0, "none", "memory");
          page.gate?.update();
          events.tell();
          return getState();
        }
      );
    }
    return Promise.resolve(getState());
  };
  const sync = () => {
    if (getState().persistence === "cookie" && readCookies().join() !== page.seen) {
      void act((loaded) => loaded.sync(page), true);
    }
  };
  const openGate = () => {
    if (signal.aborted || !page.settings.readable) return;
    page.gate = createGate(
      (id) => page.standing.verdict(id),
      (id) => page.settings.members.find((member) => member.id === id).category,
      nonce,
      load,
      report,
      presenter.setHeldFrames,
      presenter.load
    );
    if (isWaiting) page.gate.hold();
    roots.forEach(page.gate.scan);
  };
  const begin = (isConfirmed) => {
    if (signal.aborted) return;
    const { settings, decision } = page;
    page.standing = page.stand(decision, "stored");
    isStarted = true;
    const state = getState();
    if (decision && isConfirmed) {
      renewAnswer(settings.config, page.seen, page.expiryOf(decision), decision.dots);
    } else if (decision) void act((loaded) => loaded.confirm(page));
    events.tell();
    events.emit("ready", { state });
    if (decision && getState() === state) {
      events.emit("consent", { state, method: decision.method, source: state.source });
    }
    const declared = settings.members.flatMap(({ id, cookies }) => has(id) ? [] : cookies);
    if (hasLeftovers(declared)) {
      loadSession().then((loaded) => loaded.sweep(page)).catch(failed).then(openGate);
    } else openGate();
    watchStorage(sync, signal);
    if (isAskedForByAddress()) presenter.show("preferences");
    else page.ask();
    void whenParsed().then(() => {
      for (const host of queryAll(document, "ask-first:not(:defined)")) {
        host.hidden = true;
      }
      if (settings.config.ui?.trigger) presenter.load();
    });
    settle(state);
  };
  const configure = (settings, fingerprint) => {
    page.settings = settings;
    page.fingerprint = fingerprint;
    page.decision = page.recall();
  };
  const read = (input, error) => {
    let fingerprint = 0;
    try {
      const json = JSON.stringify(input);
      fingerprint = fingerprintOf(json);
      configure(completeConfig(JSON.parse(json)), fingerprint);
      if (!error && page.decision?.fingerprint === fingerprint) {
        begin(true);
        return;
      }
      if (!page.seen && !signal.aborted) page.ask();
    } catch {
    }
    loadSession().then(
      ({ check }) => {
        const { config, faults, unsound, readable } = check(page, input, error);
        configure(completeConfig(config, unsound, readable), faults.length ? 0 : fingerprint);
        if (faults.length) presenter.destroy();
        begin(false);
      },
      (found) => {
        failed(found);
        configure(nothing, 0);
        begin(true);
      }
    );
  };
  const start = (input = {}, error) => whenSeen(() => read(input, error));
  let settle;
  const ready = new Promise((resolve) => settle = resolve);
  const call = (name) => (argument) => act((loaded) => loaded[name](page, argument));
  const consent = {
    get state() {
      return getState();
    },
    ready,
    has,
    acceptAll: call("acceptAll"),
    rejectAll: call("rejectAll"),
    save: call("save"),
    withdraw: call("withdraw"),
    reset: call("reset"),
    show: (what = "preferences") => void ready.then(() => presenter.show(what)),
    hide: presenter.hide,
    on: events.on,
    subscribe: events.subscribe,
    getSnapshot: getState,
    scan: (root) => {
      page.gate?.scan(root);
      if (root) roots.add(root);
    },
    record: () => recordOf(page),
    destroy: () => {
      stop.abort();
      page.gate?.stop();
      page.gate = void 0;
      presenter.destroy();
      setInstance(void 0);
    }
  };
  setInstance(consent);
  watchControls((command, event, control) => {
    if (command !== "preferences") {
      void act((loaded) => loaded.decide(page, command, "user", event.isTrusted));
    } else void ready.then(() => presenter.show(command, control));
  }, signal);
  try {
    const input = source();
    if (input instanceof Promise) input.then(start, (error) => start({}, Object(error)));
    else start(input);
  } catch (error) {
    start({}, Object(error));
  }
  return consent;
};

const CHUNKS = {
  ui: () => import('../ui.js'),
  session: () => import('./session.js'),
  media: () => import('./media.js'),
  tags: () => import('./tags.js'),
  diagnostics: () => import('./describe-fault.js'),
  module: () => import('./find-own-tag.js')
};
const load = (name) => CHUNKS[name]();
const createInertConsent = (config, region) => {
  const standing = standingOf(resolveConfig(config), void 0, "none", "cookie", region);
  const { state } = standing;
  const ready = Promise.resolve(state);
  const answer = () => ready;
  const nothing = () => {
  };
  return {
    state,
    ready,
    has: (what) => evaluate(what, standing.verdict),
    acceptAll: answer,
    rejectAll: answer,
    save: answer,
    withdraw: answer,
    reset: answer,
    show: nothing,
    hide: nothing,
    on: () => nothing,
    subscribe: () => nothing,
    getSnapshot: () => state,
    scan: nothing,
    record: () => void 0,
    destroy: nothing
  };
};
const createConsent = (config, options = {}) => typeof document === "undefined" ? createInertConsent(config, options.region) : startConsent(() => config, load, options);

export { renewAnswer as a, afterPaint as b, cookieScope as c, sourceOf as d, getCurrentScript as e, createConsent as f, getCookies as g, isLoading as i, matches as m, nextTask as n, queryAll as q, readValues as r, setCookie as s, whenParsed as w };
